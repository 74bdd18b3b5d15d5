import type { PostcodeAreas } from '../../geography/find-outcode.ts';
import { findPostcodes, type FoundPostcodes } from '../../geography/find-postcodes.ts';
import { postcodeSector } from '../../geography/postcode.ts';
import { readFindData } from './_find-data.ts';

/** The postcodes of one sector with their wards. */
export interface Sector extends FoundPostcodes {
  readonly outcode: string;
}

let sectors: readonly Sector[] | undefined;

/** All sectors, in the order of the postcodes. */
export function readSectors(): readonly Sector[] {
  sectors ??= computeSectors();
  return sectors;
}

function computeSectors(): readonly Sector[] {
  const { places, rows } = readFindData();
  const bySector = Map.groupBy(rows, ({ postcode }) => postcodeSector(postcode));
  return [...bySector].map(([sector, members]: readonly [string, readonly PostcodeAreas[]]) => {
    const [outcode = '', inward = ''] = sector.split(' ');
    return { outcode, ...findPostcodes({ outcode, inward }, places, members) };
  });
}
