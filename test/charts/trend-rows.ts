import { calendarYear } from '../../src/pipeline/period.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Status } from '../../src/pipeline/observation.ts';
import type { TrendSeries } from '../../src/pipeline/published.ts';

type Cell = number | null | { readonly value: number; readonly status: Status };

/** A series of calendar years with invented values; a null is a value that is not available. */
export function trendRows(area: string, from: number, cells: readonly Cell[]): TrendSeries {
  const rows = cells.map((cell, index) => {
    const row = emptyObservation(area, calendarYear(from + index));
    if (cell === null) return { ...row, status: 'not available' as const };
    return { ...row, ...(typeof cell === 'number' ? { value: cell } : cell) };
  });
  return { area, name: `Name of ${area}`, rows };
}
