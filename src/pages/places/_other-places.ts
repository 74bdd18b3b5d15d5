import type { CataloguedPlace } from '../../pipeline/catalogue.ts';
import { readCatalogue } from '../_derived.ts';

/** So many places have room of their own in a list of places; of more there is a line each. */
const FEW = 12;

/** Every place but the one whose record this is, from A to Z. */
export function otherPlaces(): readonly CataloguedPlace[] {
  return readCatalogue()
    .places.filter(({ isHome }) => !isHome)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Whether lists may give each of the other places more than a line. */
export function hasFewPlaces(): boolean {
  return otherPlaces().length <= FEW;
}

/** Routes of every place but the one whose record this is: its city stands among the areas. */
export function otherPlacePaths(): {
  readonly params: { readonly place: string };
  readonly props: { readonly place: CataloguedPlace };
}[] {
  return otherPlaces().map((place) => ({ params: { place: place.slug }, props: { place } }));
}
