import type { CataloguedPlace } from '../pipeline/catalogue.ts';
import { readCatalogue } from './_derived.ts';

/** One page of a place: the rest parameter that stands before its route, and the place itself. */
interface PlacePath<Params> {
  readonly params: Params & { readonly place: string | undefined };
  readonly props: { readonly place: CataloguedPlace };
}

/**
 * The pages that one route has of every place, `list` giving those of one: nothing stands before
 * the addresses of the place whose record this is, `places/<slug>` before those of any other.
 */
export function placePaths<Params extends Readonly<Record<string, string>>>(
  list: (place: CataloguedPlace) => readonly Params[],
): PlacePath<Params>[] {
  return readCatalogue().places.flatMap((place) =>
    list(place).map((params) => ({
      params: { ...params, place: place.isHome ? undefined : `places/${place.slug}` },
      props: { place },
    })),
  );
}
