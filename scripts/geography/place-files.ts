import type { Place } from '../../src/areas/place.ts';
import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { POSTCODE_EDITIONS } from '../../src/geography/postcode-list.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { checkBuilt } from './check-built.ts';
import { placeGroundFaults } from './check-ground.ts';
import { checkEditionAreas } from './check-edition-areas.ts';
import { areaTable, lookupTable, postcodeTable } from './geography-tables.ts';
import { outdatedPostcodes, parseKept } from './kept-geography.ts';
import { placeEditions } from './place-editions.ts';
import { placeNames } from './place-names.ts';
import { placePostcodes } from './place-postcodes.ts';
import { sharedLookups } from './postcode-shares.ts';
import { formatTable, formatTopology } from './format-file.ts';

/**
 * All files of `data/geography/<place>/` by name, from what was brought and what is there: an
 * edition, lookup or list that is not brought stays as it is. Outlines come in degrees and are
 * stored in British National Grid metres.
 * @throws DataError for the first file that would not be readable, or that contradicts another, or
 *   whose areas overlap.
 */
export function placeGeographyFiles(
  place: Pick<Place, 'code' | 'name' | 'openGeography'>,
  input: GeographyInput,
  existing: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const kept = parseKept(existing);
  const names = placeNames(input, kept);
  checkEditionAreas(names, kept);
  const city = { code: place.code, name: place.name };
  const brought = Object.entries(input.lookups ?? {});
  const lookups = new Map([...kept.lookups, ...brought]);
  const outlines = input.outlines ?? {};
  const topologies = placeEditions({ city, outlines, lookups, names, kept: kept.topologies });
  const editions = POSTCODE_EDITIONS.filter((edition) => names.has(edition));
  const listed = input.postcodes ?? outdatedPostcodes(existing.get('postcodes.csv'), editions);
  const postcodes = placePostcodes(listed, { names, topologies, lookups });
  const files = new Map([
    ...existing,
    ...(names.size === 0 ? [] : [['areas.csv', formatTable(areaTable(names))] as const]),
    ...sharedLookups(brought, postcodes).map(
      ([name, rows]) => [`${name}.csv`, formatTable(lookupTable(rows))] as const,
    ),
    ...topologies.map((each) => [`${each.edition}.topojson`, formatTopology(each)] as const),
  ]);
  if (postcodes !== undefined && postcodes.length > 0)
    files.set('postcodes.csv', formatTable(postcodeTable(postcodes, editions)));
  if (files.size > 0) checkBuilt(files);
  const [fault] = placeGroundFaults({ place, files });
  if (fault !== undefined) throw new DataError(fault);
  return files;
}
