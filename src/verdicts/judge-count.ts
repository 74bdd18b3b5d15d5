import type { Certainty } from '../record/target.ts';
import type { Goal } from './judge-rate.ts';
import { withoutNoise } from './printed-precision.ts';
import type { Verdict } from './verdict.ts';

/** Ends between which a count lies, in its unit; infinite where a document names only one. */
export interface CountInterval {
  readonly lower: number;
  readonly upper: number;
}

/** Verdicts that a count can lead to. */
export type CountVerdict = Extract<Verdict, 'met' | 'not-met' | 'cannot-tell-rounding'>;

/**
 * The ends between which a count lies: itself where exact; n either way where it is rounded (DWP
 * gives small-area counts within 5 of the true value, so a change between two within 10); open at
 * one end where a document says "over" or "up to".
 * @throws RangeError where the certainty is missing, or is an interval that leaves the count out.
 */
export function countInterval(value: number, certainty: Certainty | undefined): CountInterval {
  const count = withoutNoise(value);
  if (certainty === undefined) throw new RangeError(`${value}: a count without its certainty`);
  if (certainty === 'exact') return { lower: count, upper: count };
  if (certainty === 'at least') return { lower: count, upper: Infinity };
  if (certainty === 'at most') return { lower: -Infinity, upper: count };
  const { lower, upper } =
    'rounding' in certainty
      ? { lower: count - certainty.rounding, upper: count + certainty.rounding }
      : certainty;
  if (!(lower <= count && count <= upper))
    throw new RangeError(`${lower} to ${upper} is not an interval around ${value}`);
  return { lower: withoutNoise(lower), upper: withoutNoise(upper) };
}

/**
 * The verdict on a count by both ends of its interval: met where both reach the goal, not met where
 * neither does, cannot tell where only one does. Equal counts as reached.
 */
export function judgeCount({ lower, upper }: CountInterval, goal: Goal): CountVerdict {
  const reached = [lower, upper].filter((end) =>
    goal.better === 'higher' ? end >= withoutNoise(goal.value) : end <= withoutNoise(goal.value),
  );
  if (reached.length === 2) return 'met';
  return reached.length === 0 ? 'not-met' : 'cannot-tell-rounding';
}
