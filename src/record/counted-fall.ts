import { formatNumber } from '../pipeline/format-number.ts';
import type { Observation } from '../pipeline/observation.ts';
import { formatPeriod, startMonth } from '../pipeline/period.ts';
import type { Break } from './breaks.ts';
import type { Achieved, Target, TargetSeries } from './target.ts';

/** Rows of the table that counts, and every break on record. */
export interface CountedFrom {
  readonly rows: readonly Observation[];
  readonly breaks: readonly Break[];
}

/**
 * By how many people a count fell, as an official table gives it: from the period that the plan set
 * out from to the last one of the same month of the year before any break that forbids comparison.
 * Both counts are within so many of the true ones, so their difference is within twice as many.
 * Undefined where the table has no such figures: then nothing is judged.
 */
export function countedFall(
  series: TargetSeries,
  definition: Target['definition'],
  { rows, breaks }: CountedFrom,
): Achieved | undefined {
  const own = rows.filter(({ area, value }) => area === series.area && value !== null);
  const before = own.find(({ period }) => period === series.from);
  const after = own
    .filter(({ period }) => isComparable(period, series, breaks))
    .toSorted((one, other) => (one.period < other.period ? 1 : -1))[0];
  if (before === undefined || after === undefined) return undefined;
  const value = (before.value ?? NaN) - (after.value ?? NaN);
  const [first, last, fall] = [before.value ?? NaN, after.value ?? NaN, value].map((each) =>
    formatNumber(each, 0),
  );
  return {
    value,
    printed: `${first} \u2212 ${last} = ${fall}`,
    period: `${formatPeriod(before.period)} to ${formatPeriod(after.period)}`,
    definition,
    certainty: { rounding: 2 * series.within },
    quote: '',
    at: { document: series.table, place: series.area },
  };
}

/** A later period of the same month, with no break after the first that forbids comparison. */
function isComparable(
  period: string,
  { table, from }: TargetSeries,
  breaks: readonly Break[],
): boolean {
  if (period <= from || startMonth(period) !== startMonth(from)) return false;
  const [start, end] = [from.slice(0, 7), period.slice(0, 7)];
  return !breaks.some(
    ({ tables, compare, date }) =>
      !compare && tables.includes(table) && date > start && date <= end,
  );
}
