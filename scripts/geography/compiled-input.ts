import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { readLookups } from './compiled-tables.ts';
import type { Lookups } from './compiled-tables.ts';
import { PUBLISHED, readOutlines } from './published-outlines.ts';

/**
 * The geography of one place as a folder of compiled tables and published outlines has it.
 * @throws DataError where a table or an outline is not what it should be.
 */
export function readCompiled(folder: string): Required<Omit<GeographyInput, 'leftOut'>> {
  const lookups = readLookups(folder);
  const outlines = PUBLISHED.map((edition) => [edition, readOutlines(folder, edition)] as const);
  return {
    outlines: Object.fromEntries(outlines),
    names: namesOf(lookups),
    lookups: { ...changesOf(lookups), ...membershipsOf(lookups) },
    postcodes: lookups.postcodes.map((row) => ({
      postcode: row.postcode,
      areas: {
        lsoa2011: row.lsoa2011_code,
        lsoa2021: row.lsoa2021_code,
        ward2003: row.ward2003_code,
        ward2015: row.ward2015_code,
      },
    })),
  };
}

function namesOf({ since2001, since2011, of2011, of2021 }: Lookups): GeographyInput['names'] & {} {
  return {
    lsoa2001: new Map(since2001.map((row) => [row.lsoa2001_code, row.lsoa2001_name])),
    lsoa2011: new Map(since2001.map((row) => [row.lsoa2011_code, row.lsoa2011_name])),
    lsoa2021: new Map(since2011.map((row) => [row.lsoa2021_code, row.lsoa2021_name])),
    ward2003: new Map(of2011.map((row) => [row.ward2003_code, row.ward2003_name])),
    ward2015: new Map(of2021.map((row) => [row.ward2015_code, row.ward2015_name])),
    msoa2011: new Map(of2011.map((row) => [row.msoa2011_code, row.msoa2011_house_of_commons_name])),
  };
}

function changesOf({ since2001, since2011 }: Lookups): GeographyInput['lookups'] {
  return {
    'lsoa2001-lsoa2011': since2001.map((row) => ({
      from: row.lsoa2001_code,
      to: row.lsoa2011_code,
      change: row.change,
    })),
    'lsoa2011-lsoa2021': since2011.map((row) => ({
      from: row.lsoa2011_code,
      to: row.lsoa2021_code,
      change: row.change,
    })),
  };
}

function membershipsOf(lookups: Lookups): GeographyInput['lookups'] {
  const { of2011, of2021 } = lookups;
  return {
    'lsoa2001-ward2003': ward2003OfLsoa2001(lookups),
    'lsoa2011-ward2003': of2011.map((row) => ({
      from: row.lsoa2011_code,
      to: row.ward2003_code,
      share: row.postcode_share_in_ward2003,
    })),
    'lsoa2011-ward2015': of2011.map((row) => ({
      from: row.lsoa2011_code,
      to: row.ward2015_code,
    })),
    'lsoa2021-ward2015': of2021.map((row) => ({
      from: row.lsoa2021_code,
      to: row.ward2015_code,
    })),
    'lsoa2011-msoa2011': of2011.map((row) => ({
      from: row.lsoa2011_code,
      to: row.msoa2011_code,
    })),
  };
}

/** Wards of LSOAs of 2001, through the LSOAs of 2011 that they became. */
function ward2003OfLsoa2001({ since2001, of2011 }: Lookups) {
  const wards = new Map(of2011.map((row) => [row.lsoa2011_code, row.ward2003_code]));
  return since2001.map((row) => ({
    from: row.lsoa2001_code,
    to: wards.get(row.lsoa2011_code) ?? '',
  }));
}
