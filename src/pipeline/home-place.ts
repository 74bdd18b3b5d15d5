import type { Place } from '../areas/place.ts';
import { DataError } from './data-error.ts';

const CONTRACT = 'src/areas/place.ts';

/**
 * The places with the one whose record this is first, the others in their order. A place that
 * stands alone is the one, whether it says so or not.
 * @throws DataError where none of several places, or more than one, is declared to be that one.
 */
export function homeFirst<P extends Place & { readonly slug: string }>(
  places: readonly P[],
): readonly P[] {
  if (places.length < 2) return places.map((place) => ({ ...place, home: true }));
  const homes = places.filter(({ home }) => home === true);
  const [first, second] = homes;
  if (first === undefined || second !== undefined) throw homeFault(homes);
  return [first, ...places.filter((place) => place !== first)];
}

function homeFault(homes: readonly { readonly slug: string }[]): DataError {
  const files = homes.map(({ slug }) => `src/areas/${slug}.ts`);
  return new DataError({
    file: CONTRACT,
    column: 'home',
    found: files.length === 0 ? 'no place with "home: true"' : files.join(' and '),
    expected: 'one place whose record this is',
    remedy: 'write "home: true" in one file of src/areas, and in no other',
  });
}
