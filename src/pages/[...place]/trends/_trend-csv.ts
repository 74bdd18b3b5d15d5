import type { CataloguedPlace } from '../../../pipeline/catalogue.ts';
import { formatDownload } from '../../../pipeline/download-csv.ts';
import { citeSources, findIndicator, readTrend } from '../../_derived.ts';

/** All areas and periods of one trend of a place as CSV. */
export function trendCsv(place: CataloguedPlace, slug: string): string {
  const indicator = findIndicator(slug);
  const source = citeSources(indicator);
  const rows = readTrend(place.slug, slug).series.flatMap(({ name, rows }) =>
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
