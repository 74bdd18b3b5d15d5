import type { NamedArea } from './area-slug.ts';
import type { Edition } from './edition.ts';
import type { PostcodeAreas } from './find-outcode.ts';
import { areaOf, type PlacesFile } from './find-places.ts';
import { formatPostcode, type PostcodeStart } from './postcode.ts';

/** How many of some postcodes lie in a ward. */
export interface WardShare {
  readonly ward: NamedArea;
  readonly postcodes: number;
}

/** All postcodes with the same start. */
export interface FoundPostcodes {
  /** "LE5 5". */
  readonly start: string;
  /** Ascending by postcode. */
  readonly rows: readonly PostcodeAreas[];
  /** The wards that they lie in, most postcodes first; the newest edition first. */
  readonly wards: readonly { readonly edition: Edition; readonly shares: readonly WardShare[] }[];
}

/** The postcodes that have a start, and their wards. */
export function findPostcodes(
  start: PostcodeStart,
  places: PlacesFile,
  rows: readonly PostcodeAreas[],
): FoundPostcodes {
  const written = formatPostcode(start);
  const matching = rows.filter(({ postcode }) => postcode.startsWith(written));
  const wards = places.editions
    .filter((edition) => edition.startsWith('ward'))
    .map((edition) => ({ edition, shares: wardShares(edition, places, matching) }));
  return { start: written, rows: matching, wards };
}

/** The postcodes that share the longest possible start with one that is not on record. */
export function nearestPostcodes(
  start: PostcodeStart,
  places: PlacesFile,
  rows: readonly PostcodeAreas[],
): FoundPostcodes {
  const found = findPostcodes(start, places, rows);
  if (found.rows.length > 0 || start.inward === '') return found;
  const shorter = { outcode: start.outcode, inward: start.inward.slice(0, -1) };
  return nearestPostcodes(shorter, places, rows);
}

function wardShares(
  edition: Edition,
  places: PlacesFile,
  rows: readonly PostcodeAreas[],
): readonly WardShare[] {
  const counts = new Map<string, number>();
  for (const { areas } of rows) {
    const code = areas[edition];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([code, postcodes]) => {
      const ward = areaOf(places, edition, code);
      return ward === undefined ? [] : [{ ward, postcodes }];
    })
    .sort(
      (one, other) => other.postcodes - one.postcodes || (one.ward.code < other.ward.code ? -1 : 1),
    );
}
