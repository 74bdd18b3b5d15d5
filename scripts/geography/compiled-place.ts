import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { RefreshedPlace } from '../../src/upstream/upstream.ts';

/**
 * The place whose geography a compiled folder holds: the one that is asked for, else the one that
 * its LSOAs are named after.
 * @throws DataError where no declared place is it.
 */
export function compiledPlace(
  { names }: GeographyInput,
  places: readonly RefreshedPlace[],
  slug?: string,
): RefreshedPlace {
  const [name = ''] = names?.lsoa2011?.values() ?? [];
  const place = places.find((each) =>
    slug === undefined ? name.startsWith(`${each.name} `) : each.slug === slug,
  );
  if (place !== undefined) return place;
  throw new DataError({
    file: 'src/areas',
    found: slug === undefined ? `no place that "${name}" is an LSOA of` : `no place "${slug}"`,
    expected: `one of ${places.map((each) => each.slug).join(', ')}`,
    remedy: 'name a declared place with --place, or declare it: one file in src/areas',
  });
}
