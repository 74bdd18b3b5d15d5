import { computeChange } from './change.ts';
import { emptyObservation } from './observation.ts';
import type { Observation } from './observation.ts';
import { calendarYear } from './period.ts';
import { percentRate } from './rate.ts';

/**
 * The change of each area's rate between two calendar years, in percentage points with its 95%
 * interval (see `computeChange`). The period is that of both years and all between them. Areas
 * that lack either year have no row.
 */
export function rateChanges(
  rows: readonly Observation[],
  [first, last]: readonly [first: number, last: number],
): readonly Observation[] {
  const period = `${first}-01-01/P${last - first + 1}Y`;
  const later = new Map(ratesOf(rows, last).map((rate) => [rate.area, rate]));
  return ratesOf(rows, first).flatMap((from) => {
    const to = later.get(from.area);
    if (to === undefined) return [];
    const { points, lower, upper } = computeChange(from, to);
    return [{ ...emptyObservation(from.area, period), value: points, lower, upper }];
  });
}

function ratesOf(rows: readonly Observation[], year: number) {
  return rows
    .filter(({ period }) => period === calendarYear(year))
    .map(percentRate)
    .flatMap(({ area, period, value, lower, upper }) =>
      value === null || lower === null || upper === null
        ? []
        : [{ area, period, value, lower, upper }],
    );
}
