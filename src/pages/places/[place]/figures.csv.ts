import type { APIRoute } from 'astro';
import type { CataloguedPlace } from '../../../pipeline/catalogue.ts';
import { readCatalogue } from '../../_derived.ts';
import { cityCsv } from '../../[...place]/areas/_figures-csv.ts';

export function getStaticPaths() {
  return readCatalogue()
    .places.filter(({ isHome }) => !isHome)
    .map((place) => ({ params: { place: place.slug }, props: { place } }));
}

/** All figures of the whole of a place. */
export const GET: APIRoute<{ readonly place: CataloguedPlace }> = ({ props }) =>
  new Response(cityCsv(props.place));
