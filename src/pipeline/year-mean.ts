import type { Status } from './observation.ts';
import { roundHalfAway } from './round-half-away.ts';

/** A figure of one month, blank with the reason. */
export interface MonthFigure {
  readonly value: number | null;
  readonly status: Status;
}

/** Reasons and marks, the one that says most first: what one month has, its year has too. */
const GRAVITY: readonly Status[] = [
  'suppressed',
  'not available',
  'not applicable',
  'break',
  'provisional',
  'estimated',
  'revised',
  'rounds to zero',
];

/**
 * The mean of the twelve monthly figures of a year, in their unit, rounded half away from zero. A
 * month without a figure is never taken as zero: the year then has no figure either, and its reason.
 * @throws RangeError where there are not twelve months.
 */
export function yearMean(months: readonly MonthFigure[], decimals: number): MonthFigure {
  if (months.length !== 12) throw new RangeError(`${months.length} months are no year`);
  const status = GRAVITY.find((each) => months.some((month) => month.status === each)) ?? '';
  const values = months.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < 12) return { value: null, status };
  const sum = values.reduce((total, value) => total + value, 0);
  return { value: roundHalfAway(sum / 12, decimals), status };
}
