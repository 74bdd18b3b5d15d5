import { monthSpan, periodsOverlap } from '../pipeline/period.ts';

/**
 * Checks that the periods of a series follow one another and share no month: estimates of rolling
 * years share people, and so move together without any trend.
 * @throws RangeError naming the first two that do not.
 */
export function checkApart(points: readonly { readonly period: string }[]): void {
  for (const [index, { period }] of points.entries()) {
    const before = points[index - 1]?.period;
    if (before === undefined) continue;
    if (periodsOverlap(before, period))
      throw new RangeError(`periods overlap, so they make no series: ${before}, ${period}`);
    if (monthSpan(period)[0] < monthSpan(before)[0])
      throw new RangeError(`periods are out of order: ${before}, ${period}`);
  }
}
