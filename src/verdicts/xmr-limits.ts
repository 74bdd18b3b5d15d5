import { checkApart } from './check-apart.ts';
import { withoutNoise } from './printed-precision.ts';

/** Turns a mean moving range into three standard deviations: 3 / 1.128. */
const LIMIT_FACTOR = 2.66;
/** Points from which the limits stand: fewer give trial limits. */
const FIRM_POINTS = 13;

/** The limits of an XmR chart, in the unit of its values. */
export interface XmrLimits {
  readonly mean: number;
  /** Distances between neighbouring values, one fewer than the values. */
  readonly movingRanges: readonly number[];
  readonly meanMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the limits are of fewer than 13 points, and may yet move. */
  readonly trial: boolean;
}

/**
 * The natural process limits of one run of values, mean ± 2.66 × mean moving range, as in NHS Making
 * Data Count (R package NHSRplotthedots). A run lies between two breaks: the caller cuts the series
 * there, and each run has its own limits. They are not clamped: those of a rate may pass 0 or 100.
 * @throws RangeError where the run has fewer than two points, or its periods overlap or are out of
 * order.
 */
export function xmrLimits(
  run: readonly { readonly period: string; readonly value: number }[],
): XmrLimits {
  if (run.length < 2) throw new RangeError('limits need a run of two points or more');
  checkApart(run);
  const values = run.map(({ value }) => value);
  const movingRanges = values
    .slice(1)
    .map((value, index) => withoutNoise(Math.abs(value - (values[index] ?? value))));
  const mean = meanOf(values);
  const meanMovingRange = meanOf(movingRanges);
  const reach = LIMIT_FACTOR * meanMovingRange;
  return {
    mean: withoutNoise(mean),
    movingRanges,
    meanMovingRange: withoutNoise(meanMovingRange),
    lower: withoutNoise(mean - reach),
    upper: withoutNoise(mean + reach),
    trial: run.length < FIRM_POINTS,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
