import type { Place } from '../areas/place.ts';
import { DataError } from './data-error.ts';

const CONTRACT = 'src/areas/place.ts';

/**
 * The places with the one whose record this is first, the others in their order.
 * @throws DataError where no place, or more than one, is declared to be that one.
 */
export function homeFirst<P extends Place & { readonly slug: string }>(
  places: readonly P[],
): readonly P[] {
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
