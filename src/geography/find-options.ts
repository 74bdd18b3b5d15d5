import type { NamedArea } from './area-slug.ts';
import type { Answer, AreasAnswer, UnknownAnswer } from './find-area.ts';
import type { NamedMatch } from './find-names.ts';
import type { PostcodeAreas } from './find-outcode.ts';
import { areaOf, fittedArea, type PlacesFile } from './find-places.ts';
import { areaPath, postcodePath, queryPath } from './find-paths.ts';
import type { FoundPostcodes } from './find-postcodes.ts';
import { selectArea, selectPostcodes, type AreaSelection } from './find-selection.ts';
import { formatKind, formatList, formatPostcodes, formatWardCount } from './find-words.ts';

/** One line of the list under the finder's field. */
export interface FindOption {
  readonly label: string;
  /** What the label is, in a few words. */
  readonly detail: string;
  /** Address inside the site, without its base path. */
  readonly path: string;
  /** What it is on a map of the place; null for what is on none, and is its page alone. */
  readonly selection: AreaSelection | null;
}

/** The first of an answer's options, and how many there are in all. */
export interface FindOptions {
  readonly first: readonly FindOption[];
  readonly total: number;
}

/** What an answer offers to choose from, best first, and no more of it than asked for. */
export function findOptions(answer: Answer, places: PlacesFile, most: number): FindOptions {
  switch (answer.kind) {
    case 'postcode': {
      const selection = selectPostcodes(answer.row.postcode, [answer.row]);
      const first = answer.areas.map((area) => ({ ...areaOption(area, places), selection }));
      return { first, total: first.length };
    }
    case 'postcodes':
      return startOptions(answer.starts, places, most);
    case 'not held':
      return startOptions([answer.near], places, most);
    case 'areas':
      return namedOptions(answer, places, most);
    case 'elsewhere':
      return elsewhereOptions(places);
    case 'unknown':
      return unknownOptions(answer, places, most);
    default:
      return { first: [], total: 0 };
  }
}

/** Other places before the areas: a name that is theirs is seldom meant for a street of this one. */
function namedOptions(
  { matches, others }: AreasAnswer,
  places: PlacesFile,
  most: number,
): FindOptions {
  const areas = areaOptions(matches, places, most);
  const named = others.map(({ name, within, path }) => ({
    label: name,
    detail: `another place on record, ${within}`,
    path,
    selection: null,
  }));
  return { first: [...named, ...areas.first].slice(0, most), total: named.length + areas.total };
}

/** Whose postcode the finder does not know is led to the other places, where there are any. */
function elsewhereOptions({ others }: PlacesFile): FindOptions {
  if (others.length === 0) return { first: [], total: 0 };
  const label = 'All places on record';
  const detail = `also ${formatList(others.map(({ name }) => name))}`;
  return { first: [{ label, detail, path: '/places/', selection: null }], total: 1 };
}

/** Areas as options. */
export function areaOptions(
  matches: readonly NamedMatch[],
  places: PlacesFile,
  most: number,
): FindOptions {
  const first = matches.slice(0, most).map((match) => areaOption(match, places));
  return { first, total: matches.length };
}

function areaOption(match: NamedMatch, places: PlacesFile): FindOption {
  return {
    label: match.name,
    detail: formatArea(match, places),
    path: areaPath(match),
    selection: selectArea(match, places),
  };
}

/** What an area is: "LSOA, 2011 and 2021 editions, counted in Spinney Hills ward". */
export function formatArea(match: NamedMatch, places: PlacesFile): string {
  const kind = formatKind(match.editions);
  const ward = newestWard(match, places);
  return ward === undefined ? kind : `${kind}, counted in ${ward.name} ward`;
}

/** The ward that an area is fitted to, of the newest edition that a lookup leads to. */
function newestWard(
  { code, name, editions }: NamedMatch,
  places: PlacesFile,
): NamedArea | undefined {
  const fitted = places.editions
    .filter((edition) => edition.startsWith('ward'))
    .flatMap((to) => editions.map((edition) => fittedArea(places, { code, name, edition }, to)));
  return fitted.find((ward) => ward !== undefined);
}

function unknownOptions(
  { postcode, similar }: UnknownAnswer,
  places: PlacesFile,
  most: number,
): FindOptions {
  const { first, total } = areaOptions(similar, places, most);
  if (postcode === null) return { first, total };
  const selection = selectPostcodes(postcode, []);
  const detail = 'digits where letters were typed';
  const option = { label: postcode, detail, path: queryPath(postcode), selection };
  return { first: [option, ...first], total: total + 1 };
}

/** For each start all its postcodes, then the wards that they lie in, then each by itself. */
function startOptions(
  starts: readonly FoundPostcodes[],
  places: PlacesFile,
  most: number,
): FindOptions {
  const each = Math.ceil(most / starts.length);
  const lists = starts.map((found) => [
    ...groupOptions(found),
    ...found.rows.slice(0, each).map((row) => postcodeOption(row, found, places)),
  ]);
  const total = starts.reduce(
    (sum, found) => sum + groupOptions(found).length + found.rows.length,
    0,
  );
  return { first: lists.flatMap((list) => list.slice(0, each)), total };
}

function groupOptions({ start, rows, wards: [newest] }: FoundPostcodes): readonly FindOption[] {
  if (rows.length < 2 || newest === undefined) return [];
  const { edition, shares } = newest;
  const all = {
    label: `All of ${start}`,
    detail: `${formatPostcodes(rows.length)}, ${formatWardCount(shares.length)}`,
    path: postcodePath(start),
    selection: selectPostcodes(start, rows),
  };
  const inWards = shares.map(({ ward, postcodes }) => ({
    label: ward.name,
    detail: `${formatKind([edition])}, ${formatPostcodes(postcodes)}`,
    path: areaPath({ ...ward, editions: [edition] }),
    selection: selectPostcodes(
      `${start} in ${ward.name}`,
      rows.filter(({ areas }) => areas[edition] === ward.code),
    ),
  }));
  return [all, ...inWards];
}

function postcodeOption(
  row: PostcodeAreas,
  { wards: [newest] }: FoundPostcodes,
  places: PlacesFile,
): FindOption {
  const ward = newest && areaOf(places, newest.edition, row.areas[newest.edition]);
  return {
    label: row.postcode,
    detail: ward === undefined ? '' : `${ward.name} ward`,
    path: queryPath(row.postcode),
    selection: selectPostcodes(row.postcode, [row]),
  };
}
