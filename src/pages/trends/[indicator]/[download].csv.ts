import type { APIRoute } from 'astro';
import { formatDownload } from '../../../pipeline/download-csv.ts';
import { citeSources, findIndicator, homePlace, readCatalogue, readTrend } from '../../_derived.ts';

export function getStaticPaths() {
  return readCatalogue()
    .indicators.filter(({ kind }) => kind === 'trend')
    .map(({ slug }) => ({ params: { indicator: slug, download: slug } }));
}

/** All areas and periods of one trend. */
export const GET: APIRoute = ({ params }) => {
  const indicator = findIndicator(params['indicator'] ?? '');
  const source = citeSources(indicator);
  const rows = readTrend(homePlace().slug, indicator.slug).series.flatMap(({ name, rows }) =>
    rows.map((row) => ({
      ...row,
      name,
      indicator: indicator.slug,
      unit: indicator.unit,
      edition: 'authority' as const,
      source,
    })),
  );
  return new Response(formatDownload(rows));
};
