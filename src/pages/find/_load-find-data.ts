import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAreaList } from '../../geography/area-list.ts';
import { parseChangeLookup } from '../../geography/change-lookup.ts';
import { EDITIONS, type Edition } from '../../geography/edition.ts';
import { fitLookups } from '../../geography/find-fits.ts';
import type { PostcodeAreas } from '../../geography/find-outcode.ts';
import { encodePlaces, type OtherPlace, type PlacesFile } from '../../geography/find-places.ts';
import { parseMembership } from '../../geography/membership.ts';
import { parsePostcodeList } from '../../geography/postcode-list.ts';
import type { CataloguedPlace } from '../../pipeline/catalogue.ts';

/** What the finder asks of a place. */
type FoundPlace = Pick<CataloguedPlace, 'slug' | 'name' | 'code' | 'lsoaEditions' | 'wardEditions'>;

/** Everything that the finder answers from. */
export interface FindData {
  readonly places: PlacesFile;
  /** Ascending by outcode as people count (LE5 before LE21), then by postcode. */
  readonly rows: readonly PostcodeAreas[];
}

/** What stands beside the place's own files. */
interface Beside {
  /** Month of its list of postcodes: "May 2025". */
  readonly asOf: string;
  /** The other places on record, which are found by name. */
  readonly others: readonly OtherPlace[];
}

/**
 * Reads the areas, lookups and postcodes of a place.
 * @throws DataError for the first file that is not what it should be.
 */
export function loadFindData(place: FoundPlace, beside: Beside): FindData {
  const folder = join('data', 'geography', place.slug);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const areas = parseAreaList(read('areas.csv'), join(folder, 'areas.csv'));
  const file = join(folder, 'postcodes.csv');
  const rows = parsePostcodeList(read('postcodes.csv'), { file, areas })
    .map(({ postcode, ...codes }) => ({ postcode, areas: codes }))
    .sort((one, other) => comparePostcodes(one.postcode, other.postcode));
  const lookups = readdirSync(folder).sort().flatMap(editionPair);
  const shapes = lookups.map((lookup) => ({ ...lookup, areas }));
  const isChange = ({ to }: { readonly to: Edition }): boolean => to.startsWith('lsoa');
  const places = encodePlaces({
    place: place.name,
    ...beside,
    editions: offeredEditions(place),
    areas: [...areas.areas, { code: place.code, edition: 'authority', name: place.name }],
    lookups: fitLookups({
      changes: shapes.filter(isChange).map((each) => parseChangeLookup(read(each.file), each)),
      memberships: shapes
        .filter((each) => !isChange(each))
        .map((each) => parseMembership(read(each.file), each)),
    }),
    outcodes: countOutcodes(rows),
  });
  return { places, rows };
}

/** The city, wards, neighbourhoods, LSOAs; of each kind the newest edition first. */
function offeredEditions(place: FoundPlace): readonly Edition[] {
  const wards = place.wardEditions.toReversed();
  return ['authority', ...wards, 'msoa2011', ...place.lsoaEditions.toReversed()];
}

function countOutcodes(rows: readonly PostcodeAreas[]): Readonly<Record<string, number>> {
  const outcodes = Map.groupBy(rows, ({ postcode }) => postcode.slice(0, postcode.indexOf(' ')));
  return Object.fromEntries([...outcodes].map(([outcode, members]) => [outcode, members.length]));
}

/** Short outcodes first: LE5 before LE21. */
function comparePostcodes(one: string, other: string): number {
  return one.indexOf(' ') - other.indexOf(' ') || (one < other ? -1 : 1);
}

/** `lsoa2011-ward2003.csv` as its two editions. */
function editionPair(file: string) {
  const [one, other, ...rest] = file.replace(/\.csv$/, '').split('-');
  const from = EDITIONS.find((edition) => edition === one);
  const to = EDITIONS.find((edition) => edition === other);
  const path = { file, from, to };
  return from === undefined || to === undefined || rest.length > 0 ? [] : [{ ...path, from, to }];
}
