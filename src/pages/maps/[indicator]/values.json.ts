import type { APIRoute } from 'astro';
import { readCatalogue } from '../../_derived.ts';
import { mapJson } from '../_map-downloads.ts';

export function getStaticPaths() {
  return readCatalogue()
    .indicators.filter(({ kind }) => kind === 'map')
    .map(({ slug }) => ({ params: { indicator: slug } }));
}

/** All periods of a map as the page prints them. */
export const GET: APIRoute = ({ params }) => new Response(mapJson(params['indicator'] ?? ''));
