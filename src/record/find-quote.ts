/** Where a quotation leaves words of the document out. */
const OMISSION = /\s*\[(?:…|\.\.\.)\]\s*/;

/** Marks of layout and of the extraction, which no reader of the document sees; in this order. */
const NORMALISED: readonly (readonly [mark: RegExp, becomes: string])[] = [
  [/<sup>\d+<\/sup>|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/g, ''],
  [/<\/?[a-z][^<>]*>|\u00AD/gi, ''],
  [/\[([^\]]*)\]\([^)\s]*\)/g, '$1'],
  [/&amp;/g, '&'],
  [/[\u2018\u2019\u201A\u201B\u02BC`]/g, "'"],
  [/[\u201C\u201D\u201E\u201F]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/…/g, '...'],
  [/^[ \t|]*(?:[-•▪*]|#{1,6})[ \t]+/gm, ''],
  [/[|*]/g, ' '],
  // A word that the end of a line divides, and a compound with its hyphen, read the same.
  [/(?<=\p{L})-[ \t]*(?:\r?\n\s*)?(?=\p{L})/gu, ''],
  [/\s+/g, ' '],
  [/ (?=[,;:.!?)])/g, ''],
];

/**
 * Text of a document, or of a quotation from it, as one line of plain words: without markup, bullets,
 * table bars and footnote marks, with one form of white space, quotation marks, dashes and hyphens.
 */
export function plainWords(text: string): string {
  return NORMALISED.reduce((words, [mark, becomes]) => words.replace(mark, becomes), text).trim();
}

/** Most characters of a footnote or a page's head that may stand inside a sentence of the extract. */
const LONGEST_INTERRUPTION = 1500;

/**
 * Whether a document holds a quotation, from word to word; one that leaves words out, marked […],
 * has its parts there in their order. Two things that the extract does and the page does not are
 * allowed for: the foot of a page inside a sentence, and cells, divided by bars, that stand apart.
 * @param document - words of the document, as `plainWords` writes them
 */
export function isQuoted(quote: string, document: string): boolean {
  let from = 0;
  return quote.split(OMISSION).every((part) => {
    const end = endOf(plainWords(part), document, from) ?? endOfCells(part, document);
    from = end ?? from;
    return end !== null;
  });
}

/** Where words end that stand in a document, at once or in two pieces; null where they do not. */
function endOf(words: string, document: string, from: number): number | null {
  if (words === '') return null;
  const found = indexOfWhole(words, document, from);
  return found >= 0 ? found + words.length : endOfTwo(words, document, from);
}

/** Where words end whose two pieces stand in a document with the foot of a page between them. */
function endOfTwo(words: string, document: string, from: number): number | null {
  for (const { index } of words.matchAll(/ /g)) {
    const [head, tail] = [words.slice(0, index), words.slice(index + 1)];
    const start = indexOfWhole(head, document, from);
    if (start < 0) return null;
    const rest = indexOfWhole(tail, document, start + head.length);
    if (rest >= 0 && rest - start - head.length < LONGEST_INTERRUPTION) return rest + tail.length;
  }
  return null;
}

/** 0 where every cell of a quoted row stands in a document, so that what follows may be anywhere. */
function endOfCells(row: string, document: string): number | null {
  const cells = row.split(' | ').map(plainWords);
  const stand = cells.every((cell) => cell !== '' && indexOfWhole(cell, document, 0) >= 0);
  return cells.length > 1 && stand ? 0 : null;
}

/** Whether a document prints a figure, and not only as digits of a longer one. */
export function isPrinted(figure: string, document: string): boolean {
  const words = plainWords(figure);
  const before = /^\d/.test(words) ? String.raw`(?<![\p{L}\p{N}£]|\d[.,])` : String.raw`(?<!\p{L})`;
  const after = /\d$/.test(words) ? String.raw`(?![\p{L}\p{N}%]|[.,]\d)` : String.raw`(?!\p{L})`;
  return words !== '' && new RegExp(before + escaped(words) + after, 'u').test(document);
}

function indexOfWhole(words: string, document: string, from: number): number {
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{N}](?=[\p{L}\p{N}]))${escaped(words)}(?!(?<=[\p{L}\p{N}])[\p{L}\p{N}])`,
    'gu',
  );
  whole.lastIndex = from;
  return whole.exec(document)?.index ?? -1;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
