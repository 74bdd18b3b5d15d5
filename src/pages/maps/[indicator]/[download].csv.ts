import type { APIRoute } from 'astro';
import { readCatalogue } from '../../_derived.ts';
import { mapCsv } from '../_map-downloads.ts';

export function getStaticPaths() {
  return readCatalogue()
    .indicators.filter(({ kind }) => kind === 'map')
    .map(({ slug }) => ({ params: { indicator: slug, download: slug } }));
}

/** All periods and areas of one map. */
export const GET: APIRoute = ({ params }) => new Response(mapCsv(params['indicator'] ?? ''));
