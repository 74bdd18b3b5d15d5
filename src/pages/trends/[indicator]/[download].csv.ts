import type { APIRoute } from 'astro';
import { readCatalogue } from '../../_derived.ts';
import { trendCsv } from '../_trend-csv.ts';

export function getStaticPaths() {
  return readCatalogue()
    .indicators.filter(({ kind }) => kind === 'trend')
    .map(({ slug }) => ({ params: { indicator: slug, download: slug } }));
}

/** All areas and periods of one trend. */
export const GET: APIRoute = ({ params }) => new Response(trendCsv(params['indicator'] ?? ''));
