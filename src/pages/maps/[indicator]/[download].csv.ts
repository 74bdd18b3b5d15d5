import type { APIRoute } from 'astro';
import { formatDownload } from '../../../pipeline/download-csv.ts';
import { citeSources, findIndicator, homePlace, readCatalogue, readMap } from '../../_derived.ts';

export function getStaticPaths() {
  return readCatalogue()
    .indicators.filter(({ kind }) => kind === 'map')
    .map(({ slug }) => ({ params: { indicator: slug, download: slug } }));
}

/** All periods and areas of one map. */
export const GET: APIRoute = ({ params }) => {
  const indicator = findIndicator(params['indicator'] ?? '');
  const source = citeSources(indicator);
  const rows = readMap(homePlace().slug, indicator.slug).periods.flatMap(({ edition, rows }) =>
    rows.map((row) => ({
      ...row,
      indicator: indicator.slug,
      unit: indicator.unit,
      edition,
      source,
    })),
  );
  return new Response(formatDownload(rows));
};
