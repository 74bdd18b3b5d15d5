import type { CataloguedPlace } from '../../pipeline/catalogue.ts';
import { readCatalogue } from '../_derived.ts';

/** Every place but the one whose record this is: its city stands among the areas. */
export function otherPlacePaths(): {
  readonly params: { readonly place: string };
  readonly props: { readonly place: CataloguedPlace };
}[] {
  return readCatalogue()
    .places.filter(({ isHome }) => !isHome)
    .map((place) => ({ params: { place: place.slug }, props: { place } }));
}
