import { DataError } from '../../src/pipeline/data-error.ts';
import { canonicalPostcode } from '../../src/geography/postcode-list.ts';
import { AUTHORITY_TABLES, readTable } from './compiled-tables.ts';
import type { Lookups } from './compiled-tables.ts';

/** Cells of a table to be written, header first. */
export type Table = readonly (readonly string[])[];

type Row = readonly string[];

/** Every area of every edition: edition, code, name. */
export function areaTable({ since2001, since2011, of2011, of2021 }: Lookups): Table {
  const rows = [
    ...since2001.map((row) => ['lsoa2001', row.lsoa2001_code, row.lsoa2001_name]),
    ...since2001.map((row) => ['lsoa2011', row.lsoa2011_code, row.lsoa2011_name]),
    ...since2011.map((row) => ['lsoa2021', row.lsoa2021_code, row.lsoa2021_name]),
    ...of2011.map((row) => ['ward2003', row.ward2003_code, row.ward2003_name]),
    ...of2021.map((row) => ['ward2015', row.ward2015_code, row.ward2015_name]),
    ...of2011.map((row) => ['msoa2011', row.msoa2011_code, row.msoa2011_house_of_commons_name]),
  ];
  return sortedTable(['edition', 'code', 'name'], rows);
}

/** The lookups, by the editions that their files are named after. */
export function lookupTables(lookups: Lookups): Readonly<Record<string, Table>> {
  return { ...changeTables(lookups), ...membershipTables(lookups) };
}

function changeTables({ since2001, since2011 }: Lookups) {
  const header = ['from', 'to', 'change'];
  return {
    'lsoa2001-lsoa2011': sortedTable(
      header,
      since2001.map((row) => [row.lsoa2001_code, row.lsoa2011_code, row.change]),
    ),
    'lsoa2011-lsoa2021': sortedTable(
      header,
      since2011.map((row) => [row.lsoa2011_code, row.lsoa2021_code, row.change]),
    ),
  };
}

function membershipTables(lookups: Lookups) {
  const { of2011, of2021 } = lookups;
  const ends = ['from', 'to'];
  const ward2003 = of2011.map((row) => [
    row.lsoa2011_code,
    row.ward2003_code,
    row.postcode_share_in_ward2003,
  ]);
  const ward2015 = of2011.map((row) => [row.lsoa2011_code, row.ward2015_code]);
  const ward2015Of2021 = of2021.map((row) => [row.lsoa2021_code, row.ward2015_code]);
  const msoa2011 = of2011.map((row) => [row.lsoa2011_code, row.msoa2011_code]);
  return {
    'lsoa2001-ward2003': sortedTable(ends, ward2003OfLsoa2001(lookups)),
    'lsoa2011-ward2003': sortedTable([...ends, 'share'], ward2003),
    'lsoa2011-ward2015': sortedTable(ends, ward2015),
    'lsoa2021-ward2015': sortedTable(ends, ward2015Of2021),
    'lsoa2011-msoa2011': sortedTable(ends, msoa2011),
  };
}

/** Wards of LSOAs of 2001, through the LSOAs of 2011 that they became. */
function ward2003OfLsoa2001({ since2001, of2011 }: Lookups): readonly Row[] {
  const wards = new Map(of2011.map((row) => [row.lsoa2011_code, row.ward2003_code]));
  return since2001.map((row) => [row.lsoa2001_code, wards.get(row.lsoa2011_code) ?? '']);
}

/** Postcodes as they are written, with the codes of their areas. */
export function postcodeTable({ postcodes }: Lookups): Table {
  return sortedTable(
    ['postcode', 'lsoa2011', 'lsoa2021', 'ward2003', 'ward2015'],
    postcodes.map((row, index) => {
      const postcode = canonicalPostcode(row.postcode);
      if (postcode === null) throw postcodeFault(row.postcode, index + 2);
      const { lsoa2011_code, lsoa2021_code, ward2003_code, ward2015_code } = row;
      return [postcode, lsoa2011_code, lsoa2021_code, ward2003_code, ward2015_code];
    }),
  );
}

function postcodeFault(found: string, row: number): DataError {
  const expected = 'a whole postcode';
  const remedy = 'correct or remove the row';
  return new DataError({ file: 'postcodes.csv', row, column: 'postcode', found, expected, remedy });
}

/** Authorities, regions and nations that the compiled tables name. */
export function authorityTable(folder: string): Table {
  const rows = AUTHORITY_TABLES.flatMap((file) =>
    readTable(folder, file, ['area_code', 'area_name']).map((row) => [
      row.area_code,
      row.area_name,
    ]),
  );
  return sortedTable(['code', 'name'], rows);
}

/** Rows without repetition, in order of their cells. */
function sortedTable(header: Row, rows: readonly Row[]): Table {
  const distinct = new Map(rows.map((row) => [row.join('\u0000'), row]));
  const keys = [...distinct.keys()].toSorted();
  return [header, ...keys.flatMap((key) => [distinct.get(key) ?? []])];
}
