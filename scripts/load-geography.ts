import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adjacency } from '../src/geography/adjacency.ts';
import { listAreas, parseAreaList } from '../src/geography/area-list.ts';
import { parseChangeLookup } from '../src/geography/change-lookup.ts';
import { EDITIONS, type Edition } from '../src/geography/edition.ts';
import { parseMembership } from '../src/geography/membership.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import type { PlaceGeography } from '../src/geography/place-geography.ts';
import { parseTopology, type PlaceTopology } from '../src/geography/topology.ts';

/** A place's geography with the topologies that its maps are drawn from. */
export interface LoadedGeography extends PlaceGeography {
  readonly topologies: ReadonlyMap<Edition, PlaceTopology>;
}

/** What is known of a place whose folder is not there yet: nothing, and none of it is wrong. */
const NO_GEOGRAPHY: LoadedGeography = {
  areas: listAreas([]),
  changes: [],
  memberships: [],
  neighbours: () => new Map(),
  topologies: new Map(),
};

/**
 * Reads `data/geography/<place>/`: which lookups and boundaries a place has is which files it has,
 * and a place without the folder has none. LSOAs and wards of an edition without outlines are left
 * out with their lookups: there is nothing to show them on yet.
 * @throws DataError for the first file that is not what it should be.
 */
export function loadGeography(place: string, root = '.'): LoadedGeography {
  const folder = join(root, 'data', 'geography', place);
  if (!existsSync(folder)) return NO_GEOGRAPHY;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const files = readdirSync(folder).sort();
  if (!files.includes('areas.csv')) throw noAreas(folder);
  const listed = parseAreaList(read('areas.csv'), join(folder, 'areas.csv'));
  const isShown = (edition: Edition): boolean =>
    files.includes(`${edition}.topojson`) || !/^(lsoa|ward)/.test(edition);
  const areas = listAreas(listed.areas.filter(({ edition }) => isShown(edition)));
  const pairs = files
    .flatMap((file) => editionPair(file))
    .filter(({ from, to }) => isShown(from) && isShown(to));
  const shapes = pairs.map(({ file, from, to }) => ({ file, from, to, areas }));
  const isChange = ({ to }: { readonly to: Edition }): boolean => to.startsWith('lsoa');
  const topologies = new Map(
    files.flatMap((file) => {
      const edition = EDITIONS.find((known) => file === `${known}.topojson`);
      return edition === undefined
        ? []
        : [[edition, parseTopology(read(file), join(folder, file))] as const];
    }),
  );
  const neighbours = new Map([...topologies].map(([edition, each]) => [edition, adjacency(each)]));
  return {
    areas,
    changes: shapes.filter(isChange).map((shape) => parseChangeLookup(read(shape.file), shape)),
    memberships: shapes
      .filter((shape) => !isChange(shape))
      .map((shape) => parseMembership(read(shape.file), shape)),
    neighbours: (edition) => neighbours.get(edition) ?? new Map(),
    topologies,
  };
}

function noAreas(folder: string): DataError {
  return new DataError({
    file: join(folder, 'areas.csv'),
    found: 'no such file',
    expected: 'the list of all areas that the files beside it are about',
    remedy: `build it: npm run geography -- --from DIR, or take the folder ${folder} away`,
  });
}

/** `lsoa2011-ward2003.csv` as its two editions. */
function editionPair(file: string) {
  const [one, other, ...rest] = file.replace(/\.csv$/, '').split('-');
  const from = EDITIONS.find((edition) => edition === one);
  const to = EDITIONS.find((edition) => edition === other);
  return from === undefined || to === undefined || rest.length > 0 ? [] : [{ file, from, to }];
}
