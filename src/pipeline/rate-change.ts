import { computeChange, type Estimate } from './change.ts';
import { Z_998 } from './funnel.ts';
import { emptyObservation } from './observation.ts';
import type { Observation } from './observation.ts';
import { calendarYear } from './period.ts';
import { percentOf } from './proportion.ts';
import type { ComputedRow } from './published.ts';
import { wilsonInterval, Z_95 } from './wilson-interval.ts';

/**
 * The change of each area's rate between two calendar years, in percentage points with its 95%
 * interval (see `computeChange`). Whether it is clear is for the 99.8% interval to say, made the
 * same way: of 192 areas without a change the 95% intervals would call ten changed.
 * The period is that of both years and all between them. Areas that lack either year have no row.
 */
export function rateChanges(
  rows: readonly Observation[],
  [first, last]: readonly [first: number, last: number],
): readonly ComputedRow[] {
  const period = `${first}-01-01/P${last - first + 1}Y`;
  const later = new Map(countsOf(rows, last).map((row) => [row.area, row]));
  return countsOf(rows, first).flatMap((from) => {
    const to = later.get(from.area);
    if (to === undefined) return [];
    const { points, lower, upper } = computeChange(estimate(from, Z_95), estimate(to, Z_95));
    const { direction } = computeChange(estimate(from, Z_998), estimate(to, Z_998));
    return [{ ...emptyObservation(from.area, period), value: points, lower, upper, direction }];
  });
}

interface Counted {
  readonly area: string;
  readonly period: string;
  readonly count: number;
  readonly denominator: number;
}

function countsOf(rows: readonly Observation[], year: number): readonly Counted[] {
  return rows
    .filter(({ period, value }) => period === calendarYear(year) && value !== null)
    .map(({ area, period, count, denominator }) => {
      if (count === null || denominator === null)
        throw new RangeError(`${area}, ${period}: a rate needs its count and its denominator`);
      return { area, period, count, denominator };
    });
}

function estimate({ period, count, denominator }: Counted, z: number): Estimate {
  const [lower, upper] = wilsonInterval({ count, denominator }, z);
  return { period, value: percentOf({ count, denominator }), lower, upper };
}
