import type { Place } from '../src/areas/place.ts';
import {
  BOUNDARY_SOURCE,
  boundaryFile,
  type BoundaryFile,
} from '../src/geography/boundary-file.ts';
import { LICENCES } from '../src/publications/licences.ts';
import type { Source } from '../src/sources/source.ts';
import type { Declared } from './declarations.ts';
import type { DerivedFiles } from './derived-files.ts';
import { fromNationalGrid } from './geography/national-grid.ts';
import { loadGeography } from './load-geography.ts';

/** A boundary file without its outlines. */
type ListedBoundaries = Omit<BoundaryFile, 'geojson' | 'topojson'>;

/** Boundaries of a place to take away, `boundaries/<place>-<edition>`, and which: `boundaries/<place>`. */
export function placeBoundaries(
  { slug, name }: Declared<Place>,
  sources: readonly Declared<Source>[],
): DerivedFiles {
  const source = sources.find((each) => each.slug === BOUNDARY_SOURCE);
  if (source === undefined) throw new RangeError(`no source "${BOUNDARY_SOURCE}" in src/sources`);
  const { attribution, licence } = source;
  const words = { place: name, attribution, licence: LICENCES[licence].url ?? '' };
  const files = [...loadGeography(slug).topologies.values()].map((topology) =>
    boundaryFile(topology, { slug, words, unproject: fromNationalGrid }),
  );
  return new Map<string, unknown>([
    [`boundaries/${slug}`, files.map(listed)],
    ...files.map((file) => [`boundaries/${file.name}`, file] as const),
  ]);
}

function listed({ name, edition, title, count, approximate }: BoundaryFile): ListedBoundaries {
  return { name, edition, title, count, approximate };
}

/** Which boundaries there are of all places: `boundaries`. */
export function boundaryFiles(
  places: readonly Declared<Place>[],
  derived: DerivedFiles,
): DerivedFiles {
  const lists = places.map(
    ({ slug }) => derived.get(`boundaries/${slug}`) as readonly ListedBoundaries[],
  );
  return new Map([['boundaries', lists.flat()]]);
}
