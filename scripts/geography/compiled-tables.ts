import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/pipeline/csv.ts';

/** Rows of one compiled table as plain cells. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/** Reads a compiled table of the input folder. */
export function readTable<const Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
): readonly Cells<Column>[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return parseCsv(text, { file, columns }).map(({ cells }) => cells);
}

const SINCE_2001 = [
  'lsoa2001_code',
  'lsoa2001_name',
  'change',
  'lsoa2011_code',
  'lsoa2011_name',
] as const;

const SINCE_2011 = ['lsoa2011_code', 'change', 'lsoa2021_code', 'lsoa2021_name'] as const;

const OF_2011 = [
  'lsoa2011_code',
  'ward2003_code',
  'ward2003_name',
  'postcode_share_in_ward2003',
  'ward2015_code',
  'ward2015_name',
  'msoa2011_code',
  'msoa2011_house_of_commons_name',
] as const;

const OF_2021 = ['lsoa2021_code', 'ward2015_code', 'ward2015_name'] as const;

const POSTCODES = [
  'postcode',
  'lsoa2011_code',
  'lsoa2021_code',
  'ward2003_code',
  'ward2015_code',
] as const;

/** The lookups of one place as the input folder has them. */
export function readLookups(folder: string) {
  return {
    since2001: readTable(folder, 'lookup-lsoa2001-lsoa2011.csv', SINCE_2001),
    since2011: readTable(folder, 'lookup-lsoa2011-lsoa2021.csv', SINCE_2011),
    of2011: readTable(folder, 'lookup-lsoa2011-wards.csv', OF_2011),
    of2021: readTable(folder, 'lookup-lsoa2021-ward2015.csv', OF_2021),
    postcodes: readTable(folder, 'postcodes.csv', POSTCODES),
  };
}

export type Lookups = ReturnType<typeof readLookups>;

/** Tables of the input folder that name authorities, regions and nations. */
export const AUTHORITY_TABLES = [
  'claimant-rate-16-64.csv',
  'economic-inactivity-16-64.csv',
  'employment-rate-16-64.csv',
  'modelled-unemployment-rate-16-plus.csv',
  'neet-16-17.csv',
] as const;
