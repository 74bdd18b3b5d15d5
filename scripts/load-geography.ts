import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adjacency } from '../src/geography/adjacency.ts';
import { parseAreaList } from '../src/geography/area-list.ts';
import { parseChangeLookup } from '../src/geography/change-lookup.ts';
import { EDITIONS, type Edition } from '../src/geography/edition.ts';
import { parseMembership } from '../src/geography/membership.ts';
import type { PlaceGeography } from '../src/geography/place-geography.ts';
import { parseTopology, type PlaceTopology } from '../src/geography/topology.ts';

/** A place's geography with the topologies that its maps are drawn from. */
export interface LoadedGeography extends PlaceGeography {
  readonly topologies: ReadonlyMap<Edition, PlaceTopology>;
}

/**
 * Reads `data/geography/<place>/`: which lookups and boundaries a place has is which files it has.
 * @throws DataError for the first file that is not what it should be.
 */
export function loadGeography(place: string): LoadedGeography {
  const folder = join('data', 'geography', place);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const files = readdirSync(folder).sort();
  const areas = parseAreaList(read('areas.csv'), join(folder, 'areas.csv'));
  const pairs = files.flatMap((file) => editionPair(file));
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

/** `lsoa2011-ward2003.csv` as its two editions. */
function editionPair(file: string) {
  const [one, other, ...rest] = file.replace(/\.csv$/, '').split('-');
  const from = EDITIONS.find((edition) => edition === one);
  const to = EDITIONS.find((edition) => edition === other);
  return from === undefined || to === undefined || rest.length > 0 ? [] : [{ file, from, to }];
}
