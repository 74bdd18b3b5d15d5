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
  const maps = namesByPlace('maps', derived);
  const trends = namesByPlace('trends', derived);
  return places.map((place) => ({
    ...place,
    isHome: place.home === true,
    ...drawnEditions((edition) => derived.has(`shapes/${place.slug}/${edition}`)),
    maps: maps.get(place.slug) ?? [],
    trends: trends.get(place.slug) ?? [],
  }));
}

/** Last parts of the names `<kind>/<place>/<name>`, by place: all are gone through once. */
function namesByPlace(kind: string, derived: DerivedFiles): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const name of derived.keys()) {
    const [folder, place = '', last] = name.split('/');
    if (folder === kind && last !== undefined)
      names.set(place, [...(names.get(place) ?? []), last]);
  }
  return names;
}
