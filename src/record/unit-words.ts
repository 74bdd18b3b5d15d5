/** Signs that stand for a unit in print: "76%" needs no "per cent" after it, nor "£35m" "pounds". */
const SIGNS = [
  ['%', 'per cent'],
  ['£', 'pounds'],
] as const;

/**
 * What is left to say of a unit after a figure as printed: "of delegates" after "85%" in "per cent
 * of delegates", nothing after "13 weeks" in weeks, and all of it where the figure says nothing.
 */
export function unitWords(printed: string, unit: string): string {
  const sign = SIGNS.find(([mark, words]) => printed.includes(mark) && unit.startsWith(words));
  if (sign !== undefined) return unit.slice(sign[1].length).trim();
  const word = unit.replace(/s$/, '');
  return printed.includes(word) ? '' : unit;
}
