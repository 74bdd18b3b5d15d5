import type { APIRoute } from 'astro';
import type { CataloguedPlace } from '../../../../pipeline/catalogue.ts';
import { readAreas } from '../../../_derived.ts';
import { placePaths } from '../../../_place-paths.ts';
import { areaCsv, cityCsv } from '../_figures-csv.ts';

/** The city is among the areas of the place whose record this is, and the front of any other. */
export function getStaticPaths() {
  return placePaths((place) => [
    ...(place.isHome ? [{ area: place.slug }] : []),
    ...readAreas(place.slug).map(({ slug }) => ({ area: slug })),
  ]);
}

/** All figures that hold for one area, or for the whole city. */
export const GET: APIRoute<{ readonly place: CataloguedPlace }> = ({ params, props }) => {
  const { place } = props;
  const area = params['area'] ?? '';
  return new Response(area === place.slug ? cityCsv(place) : areaCsv.text(place, area));
};
