import { emptyObservation, type Observation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import { roundHalfAway } from '../pipeline/round-half-away.ts';
import type { NomisTable } from './nomis-table.ts';

/** Codes of the estimate and of half the width of its 95% confidence interval. */
export interface EstimateCodes {
  readonly value: string;
  readonly half: string;
}

/**
 * Survey estimates of calendar years with both ends of their 95% interval, in percent to 0.1. An
 * estimate whose interval is not given is not given either, for the interval's reason.
 */
export function estimateRows(
  table: NomisTable,
  areas: readonly string[],
  { value, half }: EstimateCodes,
): readonly Observation[] {
  return areas.flatMap((area) =>
    table.dates.map((date) => {
      const row = emptyObservation(area, calendarYear(Number(date.slice(0, 4))));
      const [estimate, width] = [table.cell(area, date, value), table.cell(area, date, half)];
      if (estimate.value === null) return { ...row, status: estimate.status };
      if (width.value === null) return { ...row, status: width.status };
      return {
        ...row,
        value: estimate.value,
        lower: roundHalfAway(estimate.value - width.value, 1),
        upper: roundHalfAway(estimate.value + width.value, 1),
        status: estimate.status,
      };
    }),
  );
}
