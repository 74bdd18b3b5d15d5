/** Marks in print that say a unit already, with the word for it. */
const MARKS: readonly (readonly [mark: RegExp, unit: RegExp])[] = [
  [/£/, /^pounds?$/],
  [/%/, /^per cent$/],
];

/** The unit to put beside a printed figure; empty where it says it itself: "£816,000", "76%". */
export function printedUnit(printed: string, unit: string): string {
  if (printed.endsWith(` ${unit}`)) return '';
  return MARKS.some(([mark, word]) => mark.test(printed) && word.test(unit)) ? '' : unit;
}
