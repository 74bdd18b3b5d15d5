/** Steps between labelled years. */
const STEPS = [1, 2, 3, 4, 5, 10, 20];

/**
 * Years to label along an axis that has room for `most` labels: the last year, and years a fixed
 * step apart before it, so that the latest figure is always named.
 */
export function yearTicks(first: number, last: number, most: number): readonly number[] {
  const step = STEPS.find((each) => Math.floor((last - first) / each) + 1 <= most) ?? last - first;
  const years: number[] = [];
  for (let year = last; year >= first; year -= Math.max(1, step)) years.unshift(year);
  return years;
}
