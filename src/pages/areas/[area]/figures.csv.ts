import type { APIRoute } from 'astro';
import { homePlace, readAreas } from '../../_derived.ts';
import { figuresCsv } from '../_figures-csv.ts';

export function getStaticPaths() {
  const place = homePlace();
  const slugs = [place.slug, ...readAreas(place.slug).map(({ slug }) => slug)];
  return slugs.map((area) => ({ params: { area } }));
}

/** All figures that hold for one area, or for the whole city. */
export const GET: APIRoute = ({ params }) => new Response(figuresCsv(params['area'] ?? ''));
