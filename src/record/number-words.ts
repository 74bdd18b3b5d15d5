/** Whole numbers that a document writes as words. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    .concat('eleven', 'twelve')
    .map((word, number) => [word, number] as const),
  ['a quarter of a million', 250_000],
]);

/** The number that words stand for: "Four" → 4; null where they are none of those known here. */
export function parseNumberWords(words: string): number | null {
  return NUMBERS.get(words.toLowerCase()) ?? null;
}
