import type { Place } from '../src/areas/place.ts';
import { BOUNDARY_SOURCE, boundaryFile } from '../src/geography/boundary-file.ts';
import { LICENCES } from '../src/publications/licences.ts';
import type { Source } from '../src/sources/source.ts';
import type { Declared } from './declarations.ts';
import type { DerivedFiles } from './derived-files.ts';
import { fromNationalGrid } from './geography/national-grid.ts';
import { loadGeography } from './load-geography.ts';

/** Boundaries to take away: `boundaries/<place>-<edition>`, and what there is: `boundaries`. */
export function boundaryFiles(
  places: readonly Declared<Place>[],
  sources: readonly Declared<Source>[],
): DerivedFiles {
  const source = sources.find(({ slug }) => slug === BOUNDARY_SOURCE);
  if (source === undefined) throw new RangeError(`no source "${BOUNDARY_SOURCE}" in src/sources`);
  const { attribution, licence } = source;
  const files = places.flatMap(({ slug, name }) => {
    const words = { place: name, attribution, licence: LICENCES[licence].url ?? '' };
    return [...loadGeography(slug).topologies.values()].map((topology) =>
      boundaryFile(topology, { slug, words, unproject: fromNationalGrid }),
    );
  });
  return new Map<string, unknown>([
    [
      'boundaries',
      files.map(({ name, edition, title, count, approximate }) => ({
        ...{ name, edition, title, count, approximate },
      })),
    ],
    ...files.map((file) => [`boundaries/${file.name}`, file] as const),
  ]);
}
