import { monthSpan } from '../pipeline/period.ts';
import { checkApart } from './check-apart.ts';
import { firstMonth } from './date-words.ts';
import { withoutNoise } from './printed-precision.ts';
import { weightedSlope, type WeightedPoint } from './weighted-slope.ts';

/** Points that the test takes: the last five. */
const POINTS = 5;
/** Chi-square, one degree of freedom, that chance passes in 0.2% of series without a trend. */
const CHI_SQUARE_998 = 9.5496;
/** Width of a 95% interval in standard errors: 2 × 1.96. */
const WIDTH_IN_ERRORS = 3.92;

/** One period of a series: an estimate with its 95% interval, or null where none is published. */
export interface TrendPoint {
  readonly period: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Whether the last five points show a trend. */
export interface RecentTrend {
  readonly trend: 'rise' | 'fall' | 'no clear change' | 'not enough data';
  /** Per period, in the unit of the series; null where there are too few data. */
  readonly slope: number | null;
  readonly chiSquare: number | null;
}

const NOT_ENOUGH: RecentTrend = { trend: 'not enough data', slope: null, chiSquare: null };

/**
 * The recent trend of a series in order of time, as Fingertips (Office for Health Improvement and
 * Disparities) tests it: the slope of the last five points, each weighted by the inverse of its
 * variance (standard error: width of the 95% interval / 3.92). A trend only where chi-square, the
 * square of slope over standard error, passes 9.5496 (99.8%), and leaving out any one point
 * leaves the sign of the slope. Fewer points, a gap, or a break (dates of the record) inside the five:
 * not enough data.
 * @throws RangeError where periods overlap or are out of order, or an interval has no width.
 */
export function recentTrend(points: readonly TrendPoint[], breaks: readonly string[]): RecentTrend {
  checkApart(points);
  const last = points.slice(-POINTS);
  const weighted = last.flatMap(weightedPoint);
  if (weighted.length < POINTS || !isEven(last) || isCut(last, breaks)) return NOT_ENOUGH;
  const { slope, error } = weightedSlope(weighted);
  const chiSquare = (slope / error) ** 2;
  const isTrend = chiSquare > CHI_SQUARE_998 && isSteady(weighted, slope);
  const side = slope > 0 ? 'rise' : 'fall';
  return { trend: isTrend ? side : 'no clear change', slope, chiSquare };
}

function weightedPoint(
  { period, value, lower, upper }: TrendPoint,
  index: number,
): readonly WeightedPoint[] {
  if (value === null || lower === null || upper === null) return [];
  const error = (upper - lower) / WIDTH_IN_ERRORS;
  if (!(error > 0)) throw new RangeError(`${period}: ${lower} to ${upper} is no interval`);
  return [{ x: index, y: value, weight: 1 / error ** 2 }];
}

/** Whether the slope keeps its sign whichever point is left out. */
function isSteady(points: readonly WeightedPoint[], slope: number): boolean {
  return points.every((_, index) => {
    const rest = points.filter((__, other) => other !== index);
    return Math.sign(withoutNoise(weightedSlope(rest).slope)) === Math.sign(slope);
  });
}

/** Whether the periods follow one another at one distance: no period is missing between them. */
function isEven(points: readonly TrendPoint[]): boolean {
  const starts = points.map(({ period }) => monthSpan(period)[0]);
  const steps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
  return steps.every((step) => step === steps[0]);
}

/** Whether a break falls after the first month of the points and not after their last. */
function isCut(points: readonly TrendPoint[], breaks: readonly string[]): boolean {
  const spans = points.map(({ period }) => monthSpan(period));
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end));
  return breaks.map(firstMonth).some((month) => month > first && month <= last);
}
