import { periodsOverlap } from './period.ts';
import type { Direction } from './published.ts';

/** A percentage of one period with its interval, in per cent; 95% unless said otherwise. */
export interface Estimate {
  readonly period: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A difference between two percentages, in percentage points, with the interval that the two had. */
export interface Change {
  readonly points: number;
  readonly lower: number;
  readonly upper: number;
  /** Half the width of the interval: the number after the plus-or-minus sign. */
  readonly margin: number;
  /** "no clear change" where the interval holds zero. */
  readonly direction: Direction;
}

/**
 * The change from one period to a later one.
 * @throws RangeError where the periods overlap: rolling surveys share people, and the sum of
 * squares holds for independent estimates only.
 */
export function computeChange(from: Estimate, to: Estimate): Change {
  if (periodsOverlap(from.period, to.period))
    throw new RangeError(
      `periods overlap, so no change can be stated: ${from.period}, ${to.period}`,
    );
  return computeDifference(from, to);
}

/**
 * How far the second estimate lies above the first; for two areas in one period too.
 * Each end of the interval is the root of the sum of squares of the two half-widths that face it.
 * With symmetric intervals it is the margin of error of a change that ONS describes for the Annual
 * Population Survey; with Wilson intervals it is method 10 of Newcombe, Statistics in Medicine 17
 * (1998), 873-890.
 */
export function computeDifference(
  from: Omit<Estimate, 'period'>,
  to: Omit<Estimate, 'period'>,
): Change {
  const points = to.value - from.value;
  const lower = points - Math.hypot(to.value - to.lower, from.upper - from.value);
  const upper = points + Math.hypot(to.upper - to.value, from.value - from.lower);
  return {
    points,
    lower,
    upper,
    margin: (upper - lower) / 2,
    direction: directionOf(lower, upper),
  };
}

function directionOf(lower: number, upper: number): Direction {
  if (lower > 0) return 'rise';
  if (upper < 0) return 'fall';
  return 'no clear change';
}
