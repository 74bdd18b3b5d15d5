import { formatNumber } from '../pipeline/format-number.ts';

/** What the words of class ranges are made from. */
export interface ClassRangesSpec {
  /** Ascending breaks between the classes: one fewer than there are classes. */
  readonly breaks: readonly number[];
  /** Lowest and highest published value. */
  readonly extent: readonly [lowest: number, highest: number];
  readonly decimals: 0 | 1 | 2;
  /** Whether only whole numbers occur, as with deciles: a class is then "1 to 2". */
  readonly whole?: boolean | undefined;
}

/**
 * Words for each class, lowest first, exhaustive and without overlap: "2.0 to under 4.0"; the
 * last class ends with the highest value.
 */
export function classRanges(spec: ClassRangesSpec): readonly string[] {
  const { breaks, extent, decimals, whole = false } = spec;
  const [lowest, highest] = extent;
  const print = (value: number) => formatNumber(value, decimals);
  return [lowest, ...breaks].map((from, index) => {
    const next = breaks[index];
    const to = whole && next !== undefined ? next - 1 : (next ?? highest);
    if (print(from) === print(to)) return print(from);
    return `${print(from)} to ${next === undefined || whole ? '' : 'under '}${print(to)}`;
  });
}
