import type { APIRoute } from 'astro';
import type { CataloguedPlace } from '../../../../pipeline/catalogue.ts';
import { placePaths } from '../../../_place-paths.ts';
import { mapJson } from '../_map-downloads.ts';

export function getStaticPaths() {
  return placePaths(({ maps }) => maps.map((slug) => ({ indicator: slug })));
}

/** All periods of a map as the page prints them. */
export const GET: APIRoute<{ readonly place: CataloguedPlace }> = ({ params, props }) =>
  new Response(mapJson.text(props.place, params['indicator'] ?? ''));
