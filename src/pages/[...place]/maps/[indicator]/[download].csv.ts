import type { APIRoute } from 'astro';
import type { CataloguedPlace } from '../../../../pipeline/catalogue.ts';
import { placePaths } from '../../../_place-paths.ts';
import { mapCsv } from '../_map-downloads.ts';

export function getStaticPaths() {
  return placePaths(({ maps }) => maps.map((slug) => ({ indicator: slug, download: slug })));
}

/** All periods and areas of one map. */
export const GET: APIRoute<{ readonly place: CataloguedPlace }> = ({ params, props }) =>
  new Response(mapCsv.text(props.place, params['indicator'] ?? ''));
