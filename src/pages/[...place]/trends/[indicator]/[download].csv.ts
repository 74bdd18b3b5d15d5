import type { APIRoute } from 'astro';
import type { CataloguedPlace } from '../../../../pipeline/catalogue.ts';
import { placePaths } from '../../../_place-paths.ts';
import { trendCsv } from '../_trend-csv.ts';

export function getStaticPaths() {
  return placePaths(({ trends }) => trends.map((slug) => ({ indicator: slug, download: slug })));
}

/** All areas and periods of one trend. */
export const GET: APIRoute<{ readonly place: CataloguedPlace }> = ({ params, props }) =>
  new Response(trendCsv(props.place, params['indicator'] ?? ''));
