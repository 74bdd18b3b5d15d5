import { formatDownload } from '../../pipeline/download-csv.ts';
import type { ChartRecord } from './chart-record.ts';

/** The figures of a chart as CSV (RFC 4180, UTF-8, no byte-order mark), in the order of its rows. */
export function renderChartCsv({ rows, indicator, unit, sources }: ChartRecord): string {
  const source = sources.map(({ title }) => title).join('; ');
  return formatDownload(rows.map((row) => ({ ...row, indicator, unit, source })));
}
