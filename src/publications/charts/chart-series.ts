import type { TrendSeries } from '../../pipeline/published.ts';
import type { ChartRecord } from './chart-record.ts';

/** The rows of a trend's record as its lines, in their order. */
export function seriesOfChart({ rows }: Pick<ChartRecord, 'rows'>): readonly TrendSeries[] {
  return [...Map.groupBy(rows, ({ area }) => area)].map(([area, own]) => ({
    area,
    name: own[0]?.name ?? area,
    rows: own,
  }));
}
