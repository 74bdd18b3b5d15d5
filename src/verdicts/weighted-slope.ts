/** A point of a series with the weight of its value, the inverse of its variance. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** A slope, in y per x, with its standard error. */
export interface WeightedSlope {
  readonly slope: number;
  readonly error: number;
}

/**
 * The line of weighted least squares through points whose variances are known: its slope is
 * Σw(x − x̄)(y − ȳ) / Σw(x − x̄)², with weighted means, and the variance of that 1 / Σw(x − x̄)².
 * @throws RangeError where all points have one x: no line has a slope there.
 */
export function weightedSlope(points: readonly WeightedPoint[]): WeightedSlope {
  const total = sum(points.map(({ weight }) => weight));
  const middle = sum(points.map(({ x, weight }) => weight * x)) / total;
  const mean = sum(points.map(({ y, weight }) => weight * y)) / total;
  const spread = sum(points.map(({ x, weight }) => weight * (x - middle) ** 2));
  if (!(spread > 0)) throw new RangeError('a slope needs points at two places or more');
  const together = sum(points.map(({ x, y, weight }) => weight * (x - middle) * (y - mean)));
  return { slope: together / spread, error: 1 / Math.sqrt(spread) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
