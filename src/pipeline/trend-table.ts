import type { Observation } from './observation.ts';
import type { PublishedTrend, TrendSeries } from './published.ts';
import { namingYear } from './trend-breaks.ts';

/** One period of a trend: the observation of every series, in the order of the series. */
export interface TrendTableRow {
  readonly period: string;
  /** Year that readers call the period by. */
  readonly year: number;
  readonly cells: readonly { readonly series: TrendSeries; readonly row: Observation | null }[];
}

/** The rows of a trend's table, oldest first; a series without a row in a period has none there. */
export function trendTable({ series }: Pick<PublishedTrend, 'series'>): readonly TrendTableRow[] {
  const periods = [...new Set(series.flatMap(({ rows }) => rows.map(({ period }) => period)))];
  return periods.sort().map((period) => ({
    period,
    year: namingYear(period),
    cells: series.map((each) => ({
      series: each,
      row: each.rows.find((row) => row.period === period) ?? null,
    })),
  }));
}
