import { feature } from 'topojson-client';
import type { Edition } from '../../src/geography/edition.ts';
import type { LookupRow, PostcodeRow } from '../../src/geography/geography-input.ts';
import { POSTCODE_EDITIONS } from '../../src/geography/postcode-list.ts';
import { findOutline, indexOutlines } from '../../src/geography/point-in-outline.ts';
import type { OutlineIndex } from '../../src/geography/point-in-outline.ts';
import type { PlaceTopology } from '../../src/geography/topology.ts';
import { toNationalGrid } from './national-grid.ts';
import type { Outline } from './national-grid.ts';
import type { EditionNames } from './place-names.ts';

interface Known {
  readonly names: EditionNames;
  readonly topologies: readonly PlaceTopology[];
  readonly lookups: ReadonlyMap<string, readonly LookupRow[]>;
}

/**
 * Postcodes of the place with the area of every edition that the place has: as they were brought,
 * else by the point that the postcode has, else by the best fit of its LSOA. Postcodes that lie in
 * no area of the place are left out: an outcode does not end at a city's border.
 */
export function placePostcodes(
  postcodes: readonly PostcodeRow[] | undefined,
  known: Known,
): readonly PostcodeRow[] | undefined {
  if (postcodes === undefined) return undefined;
  const editions = POSTCODE_EDITIONS.filter((edition) => known.names.has(edition));
  const indexes = new Map(known.topologies.map((each) => [each.edition, indexOf(each)]));
  const fits = new Map([...known.lookups].map(([name, rows]) => [name, lookupOf(rows)]));
  const findArea = (row: PostcodeRow, edition: Edition): string | undefined =>
    row.areas[edition] ?? areaAt(row.point, indexes.get(edition)) ?? fitOf(row, edition, fits);
  return postcodes.flatMap(({ postcode, ...row }) => {
    const found = editions.map((edition) => [edition, findArea({ postcode, ...row }, edition)]);
    const areas: PostcodeRow['areas'] = Object.fromEntries(found);
    const isInside = editions.every(
      (edition) => known.names.get(edition)?.has(areas[edition] ?? '') === true,
    );
    return isInside ? [{ postcode, areas }] : [];
  });
}

function indexOf(topology: PlaceTopology): OutlineIndex {
  return indexOutlines(feature(topology, topology.objects.areas).features as Outline[]);
}

function lookupOf(rows: readonly LookupRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ from, to }) => [from, to]));
}

function areaAt(point: PostcodeRow['point'], index: OutlineIndex | undefined): string | undefined {
  if (point === undefined || index === undefined) return undefined;
  return findOutline(index, toNationalGrid([...point]));
}

/** The area that the LSOA of the postcode fits best. */
function fitOf(
  { areas }: PostcodeRow,
  edition: Edition,
  fits: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | undefined {
  const wholes = (['lsoa2011', 'lsoa2021'] as const).map((lsoa) =>
    fits.get(`${lsoa}-${edition}`)?.get(areas[lsoa] ?? ''),
  );
  return wholes.find((whole) => whole !== undefined);
}
