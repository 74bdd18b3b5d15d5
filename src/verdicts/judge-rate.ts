import type { Target } from '../record/target.ts';
import { withoutNoise } from './printed-precision.ts';
import type { Verdict } from './verdict.ts';

/** A number to reach, and the side of it on which it is met. */
export interface Goal {
  readonly value: number;
  readonly better: Target['better'];
}

/** A survey estimate with the ends of its 95% interval, all in the unit of the goal. */
export interface RateEstimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Verdicts that a survey estimate can lead to. */
export type RateVerdict = Extract<
  Verdict,
  'met' | 'met-within-margin' | 'not-met' | 'cannot-tell-margin'
>;

/**
 * The verdict on a rate by its 95% interval: met where the whole interval is at or beyond the goal;
 * within the margin where only the estimate is; cannot tell where the estimate is short and the
 * interval reaches the goal; else not met. Equal counts as reached, on the figures as printed.
 * The rule of Fingertips (Office for Health Improvement and Disparities) for an area against a
 * benchmark, with the position of the estimate told apart where the interval spans the goal.
 * @throws RangeError where the interval does not hold the estimate, or a figure is not finite.
 */
export function judgeRate(estimate: RateEstimate, goal: Goal): RateVerdict {
  const { value, least, most } = towardsGoal(estimate, goal);
  if (least >= 0) return 'met';
  if (value >= 0) return 'met-within-margin';
  return most >= 0 ? 'cannot-tell-margin' : 'not-met';
}

/** How far estimate and ends lie beyond the goal, in its unit; negative where short of it. */
function towardsGoal({ value, lower, upper }: RateEstimate, goal: Goal) {
  if (!(lower <= value && value <= upper))
    throw new RangeError(`${lower} to ${upper} is not an interval around ${value}`);
  const beyond = (figure: number) =>
    withoutNoise(goal.better === 'higher' ? figure - goal.value : goal.value - figure);
  const [least, most] = goal.better === 'higher' ? [lower, upper] : [upper, lower];
  return { value: beyond(value), least: beyond(least), most: beyond(most) };
}
