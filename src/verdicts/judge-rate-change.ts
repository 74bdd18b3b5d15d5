import { computeChange, type Change, type Estimate } from '../pipeline/change.ts';
import { judgeRate, type Goal, type RateVerdict } from './judge-rate.ts';
import { withoutNoise } from './printed-precision.ts';

/** A change between two survey estimates, in percentage points, with the verdict on it. */
export interface JudgedChange {
  readonly change: Change;
  readonly verdict: RateVerdict;
}

/**
 * The verdict on a promised change of a rate, `required` in percentage points from its baseline.
 * The interval of the change is the root of the sum of squares of the two half-widths (ONS;
 * Newcombe 1998). Met and not met are as for a level; but where the interval holds zero and the
 * goal, the survey cannot tell whether there was any change, and so not whether it was enough:
 * 66.4 to 69.4, each within 2.5, is +3.0 within 3.54, of 3.0 required: cannot tell.
 * @throws RangeError where the periods overlap, or the required change is none or in the direction
 * that is not better.
 */
export function judgeRateChange(from: Estimate, to: Estimate, required: Goal): JudgedChange {
  const isForward = required.better === 'higher' ? required.value > 0 : required.value < 0;
  if (!isForward)
    throw new RangeError(`${required.value} is no change towards what is ${required.better}`);
  const change = cleanChange(computeChange(from, to));
  const verdict = judgeRate({ ...change, value: change.points }, required);
  const isWithin = verdict === 'met-within-margin';
  return { change, verdict: isWithin && holdsZero(change) ? 'cannot-tell-margin' : verdict };
}

/** Whether the interval of a change holds zero, ends included: then no change is clear. */
export function holdsZero({ lower, upper }: Pick<Change, 'lower' | 'upper'>): boolean {
  return withoutNoise(lower) <= 0 && withoutNoise(upper) >= 0;
}

/** A change without the noise of binary fractions, its direction told from the clean ends. */
export function cleanChange(change: Change): Change {
  const points = withoutNoise(change.points);
  const side = points > 0 ? 'rise' : 'fall';
  return {
    points,
    lower: withoutNoise(change.lower),
    upper: withoutNoise(change.upper),
    margin: withoutNoise(change.margin),
    direction: holdsZero(change) ? 'no clear change' : side,
  };
}
