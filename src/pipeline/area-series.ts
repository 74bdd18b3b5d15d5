import type { Observation, Status } from './observation.ts';

/** All figures of one area of a table as lists of equal length, in order of period. */
export interface AreaSeries {
  readonly area: string;
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
  readonly lowers: readonly (number | null)[];
  readonly uppers: readonly (number | null)[];
  readonly counts: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
  readonly statuses: readonly Status[];
}

/** Rows in canonical order as one series for each area: a national table is asked for once. */
export function areaSeries(rows: readonly Observation[]): readonly AreaSeries[] {
  return [...Map.groupBy(rows, ({ area }) => area)].map(([area, own]) => ({
    area,
    periods: own.map(({ period }) => period),
    values: own.map(({ value }) => value),
    lowers: own.map(({ lower }) => lower),
    uppers: own.map(({ upper }) => upper),
    counts: own.map(({ count }) => count),
    denominators: own.map(({ denominator }) => denominator),
    statuses: own.map(({ status }) => status),
  }));
}

/** The canonical rows that series hold, in their order. */
export function rowsOfSeries(series: readonly AreaSeries[]): readonly Observation[] {
  return series.flatMap((one) =>
    one.periods.map((period, index) => ({
      area: one.area,
      period,
      value: one.values[index] ?? null,
      lower: one.lowers[index] ?? null,
      upper: one.uppers[index] ?? null,
      count: one.counts[index] ?? null,
      denominator: one.denominators[index] ?? null,
      status: one.statuses[index] ?? '',
    })),
  );
}
