/** Words in a list with the last joined by "and", or by another word: "a, b and c". */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const [end = '', ...before] = words.toReversed();
  return before.length === 0 ? end : `${before.toReversed().join(', ')} ${last} ${end}`;
}
