const DATES = /\/(?:CreationDate|ModDate) \(D:[^)]*\)/g;
const NODES = /node\d{8}/g;

/**
 * A PDF without what differs from one printing to the next, so that the same data give the same
 * bytes: the minute of its making, which leaves blanks, and the browser's own numbers of the
 * elements, which are counted anew in their order. No byte moves: a PDF finds its parts by position.
 */
export function reproduciblePdf(bytes: Uint8Array): Uint8Array {
  // Latin-1 maps every byte to one character and back.
  const text = Buffer.from(bytes).toString('latin1');
  const nodes = new Set([...text.matchAll(NODES)].map(([node]) => node));
  const numbers = new Map(
    [...nodes].sort().map((node, index) => [node, `node${`${index}`.padStart(8, '0')}`]),
  );
  const steady = text
    .replace(DATES, (date) => ' '.repeat(date.length))
    .replace(NODES, (node) => numbers.get(node) ?? node);
  return Buffer.from(steady, 'latin1');
}
