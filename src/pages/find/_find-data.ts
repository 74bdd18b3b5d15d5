import { EDITIONS } from '../../geography/edition.ts';
import { cityPath } from '../../geography/place-path.ts';
import { encodeOutcodes, type OutcodeFile } from '../../geography/find-outcode.ts';
import { postcodesAsOf } from '../../pipeline/postcodes-as-of.ts';
import { homePlace, readCatalogue, readRefreshes } from '../_derived.ts';
import { loadFindData, type FindData } from './_load-find-data.ts';

let data: FindData | undefined;

/** What the finder of the record's place answers from, read once a build. */
export function readFindData(): FindData {
  const place = homePlace();
  const { places, sources } = readCatalogue();
  data ??= loadFindData(place, {
    asOf: postcodesAsOf(place.slug, readRefreshes(), sources),
    others: places
      .filter(({ isHome }) => !isHome)
      .map((other) => ({ name: other.name, within: other.within, path: cityPath(other) })),
  });
  return data;
}

/** The postcodes of each outcode in the form that the browser fetches. */
export function readOutcodes(): readonly OutcodeFile[] {
  const { rows } = readFindData();
  const editions = EDITIONS.filter((edition) => rows[0]?.areas[edition] !== undefined);
  return encodeOutcodes(rows, editions);
}
