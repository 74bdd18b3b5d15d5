/**
 * What is wrong with an answer whatever it says: bytes that are not UTF-8, quotation marks in a
 * table that are not around whole cells, JSON that is none. Null where it could be read.
 */
export function flawOf(answer: string | Uint8Array, isJson: boolean): string | null {
  const text = decoded(answer);
  if (text === null) return 'bytes that are not UTF-8';
  if (isJson) return isJsonText(text) ? null : 'no JSON';
  return hasWholeQuotes(text) ? null : 'a stray quotation mark';
}

/** Text of UTF-8 without its mark; null where it is none. */
function decoded(answer: string | Uint8Array): string | null {
  try {
    const text =
      typeof answer === 'string'
        ? answer
        : new TextDecoder('utf-8', { fatal: true }).decode(answer);
    return text.replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether each cell is quoted from end to end, or holds no quotation mark (RFC 4180). */
function hasWholeQuotes(text: string): boolean {
  const cell = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r|\n|$)/y;
  while (cell.lastIndex < text.length) if (!cell.test(text)) return false;
  return true;
}

/**
 * Whether all that was altered are figures: cells of a table that are `figures` before and after.
 * No reader can tell those.
 */
export function areOtherFigures(
  right: readonly string[][],
  altered: readonly string[][],
  figures: RegExp,
): boolean {
  const isFigure = (cell: string, other = '') =>
    cell === other || (figures.test(cell) && figures.test(other));
  return (
    right.length === altered.length &&
    right.every((row, at) => {
      const other = altered[at] ?? [];
      return (
        row.length === other.length && row.every((cell, index) => isFigure(cell, other[index]))
      );
    })
  );
}

/** Whether all that was altered in JSON are values, of the same kind before and after and not blank. */
export function areOtherValues(right: unknown, altered: unknown): boolean {
  if (right instanceof Object && altered instanceof Object) {
    const keys = Object.keys(right);
    return (
      keys.join() === Object.keys(altered).join() &&
      keys.every((key) => areOtherValues(Reflect.get(right, key), Reflect.get(altered, key)))
    );
  }
  if (right === altered) return true;
  return typeof right === typeof altered && altered !== null && String(altered).trim() !== '';
}
