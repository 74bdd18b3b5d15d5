import type { Change } from '../pipeline/change.ts';
import { roundToStep } from '../pipeline/round-half-away.ts';
import { lastMonth } from './date-words.ts';
import { holdsZero } from './judge-rate-change.ts';
import { withoutNoise } from './printed-precision.ts';

/** A value at a month or year of the record; a year alone means its last month. */
export interface PathEnd {
  readonly date: string;
  readonly value: number;
}

/** The straight line from a baseline to a target, in the unit of both. */
export interface TargetPath {
  readonly from: PathEnd;
  readonly to: PathEnd;
}

/**
 * The value that the straight line from baseline to target requires at a month or year, by whole
 * months; after the date of the target, the target; null before the baseline, where nothing was yet
 * required.
 * @throws RangeError where the target's date is not later than the baseline's.
 */
export function requiredAt({ from, to }: TargetPath, date: string): number | null {
  const [start, end, month] = [from, to, { date }].map((each) => lastMonth(each.date));
  if (start === undefined || end === undefined || month === undefined || end <= start)
    throw new RangeError(`a path leads forward in time: ${from.date} to ${to.date}`);
  if (month < start) return null;
  const share = Math.min(1, (month - start) / (end - start));
  return withoutNoise(from.value + share * (to.value - from.value));
}

/**
 * The share of the required change that came about, in per cent to the nearest 10, so that it claims
 * no more than a survey can; below 0 where it went the other way. Null, so not to be shown, where
 * the interval of the change holds zero.
 * @throws RangeError where the target asks for no change.
 */
export function shareReached(
  required: { readonly baseline: number; readonly target: number },
  change: Pick<Change, 'points' | 'lower' | 'upper'>,
): number | null {
  const distance = withoutNoise(required.target - required.baseline);
  if (distance === 0) throw new RangeError('a target at its baseline asks for no change');
  return holdsZero(change) ? null : roundToStep((change.points / distance) * 100, 10);
}
