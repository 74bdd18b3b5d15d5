import { formatDownload } from '../../pipeline/download-csv.ts';
import { citeSources, findIndicator, homePlace, readTrend } from '../_derived.ts';

/** All areas and periods of one trend as CSV. */
export function trendCsv(slug: string): string {
  const indicator = findIndicator(slug);
  const source = citeSources(indicator);
  const rows = readTrend(homePlace().slug, slug).series.flatMap(({ name, rows }) =>
    rows.map((row) => ({
      ...row,
      name,
      indicator: slug,
      unit: indicator.unit,
      edition: 'authority' as const,
      source,
    })),
  );
  return formatDownload(rows);
}
