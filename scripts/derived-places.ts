import type { Place } from '../src/areas/place.ts';
import { drawnEditions } from '../src/geography/edition.ts';
import type { CataloguedPlace } from '../src/pipeline/catalogue.ts';
import type { Declared } from './declarations.ts';
import type { DerivedFiles } from './derived-files.ts';

/**
 * The places as pages know them: what each has follows from what was derived of it, never from its
 * declaration.
 */
export function cataloguePlaces(
  places: readonly Declared<Place>[],
  derived: DerivedFiles,
): readonly CataloguedPlace[] {
  return places.map((place) => ({
    ...place,
    isHome: place.home === true,
    ...drawnEditions((edition) => derived.has(`shapes/${place.slug}/${edition}`)),
    maps: namesBelow(`maps/${place.slug}/`, derived),
    trends: namesBelow(`trends/${place.slug}/`, derived),
  }));
}

function namesBelow(folder: string, derived: DerivedFiles): readonly string[] {
  return [...derived.keys()]
    .filter((name) => name.startsWith(folder))
    .map((name) => name.slice(folder.length));
}
