import { printedNumber } from './built-pages.ts';

/** Both ends of an interval as printed, "59.5% to 65.1%"; null where there is none. */
export function printedInterval(text: string): readonly [number, number] | null {
  const [lower = null, upper = null] = text.split(' to ').map(printedNumber);
  return lower === null || upper === null ? null : [lower, upper];
}

/** The year that a period is called by, that in which it ends: `2017-12-01/P3M` is 2018. */
export function yearOf(period: string): number {
  const [, year, month, , length, unit] = /^(\d+)-(\d+)-(\d+)\/P(\d+)([YM])$/.exec(period) ?? [];
  const months = Number(length) * (unit === 'Y' ? 12 : 1);
  return Number(year) + Math.floor((Number(month) - 1 + months - 1) / 12);
}

/** Index of the class that a value falls in, by the starts of the legend's ranges. */
export function classOfValue(
  value: number | null,
  starts: readonly (number | null)[],
): number | null {
  if (value === null) return null;
  return starts.slice(1).filter((start) => start !== null && start <= value).length;
}

/** Rows of a download, period by period, oldest first. */
export function inOrderOfPeriod<Row extends { readonly period: string }>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  return [...Map.groupBy(rows, ({ period }) => period)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, each]) => each);
}
