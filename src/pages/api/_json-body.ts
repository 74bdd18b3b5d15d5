/** Entries of a list that are written as one piece. */
const AT_ONCE = 1000;

/**
 * An object as JSON with a line feed at its end, for a response. One with a long list is given in
 * pieces: the figures of all areas of a country as one text would fill memory several times over.
 */
export function jsonBody(data: object): string | ReadableStream<Uint8Array> {
  const isLong = Object.values(data).some((list) => Array.isArray(list) && list.length > AT_ONCE);
  return isLong ? streamOf(jsonPieces(data)) : `${JSON.stringify(data)}\n`;
}

function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(Buffer.from(value));
    },
  });
}

/** What `JSON.stringify` gives of an object, and a line feed, in pieces. */
function* jsonPieces(data: object): Generator<string> {
  const fields = Object.entries(data) as readonly (readonly [string, unknown])[];
  const given = fields.filter(([, value]) => value !== undefined);
  for (const [index, [name, value]] of given.entries()) {
    yield `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
  }
  yield '}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const piece = JSON.stringify(list.slice(from, from + AT_ONCE)).slice(1, -1);
    yield `${from === 0 ? '[' : ','}${piece}`;
  }
  yield list.length === 0 ? '[]' : ']';
}
