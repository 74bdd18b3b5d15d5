import type { APIRoute } from 'astro';
import type { CataloguedPlace } from '../../../pipeline/catalogue.ts';
import { cityCsv } from '../../[...place]/areas/_figures-csv.ts';
import { otherPlacePaths } from '../_other-places.ts';

export const getStaticPaths = otherPlacePaths;

/** All figures of the whole of a place. */
export const GET: APIRoute<{ readonly place: CataloguedPlace }> = ({ props }) =>
  new Response(cityCsv(props.place));
