import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { importFigures } from '../../scripts/import-figures.ts';
import type { ImportFolders } from '../../scripts/import-figures.ts';
import { isInstalled, keepAsParquet } from './kept-as-parquet.ts';

/** The smallest file of each publisher that the importer takes. */
const FIGURES: Readonly<Record<string, string>> = {
  'employment-rate-16-64.csv':
    'area_code,area_name,year,percent,lower_95,upper_95\nE06000016,Leicester,2008,62.3,59.5,65.1\n',
  'economic-inactivity-16-64.csv':
    'area_code,area_name,year,percent,lower_95,upper_95\nE06000016,Leicester,2008,30.0,27.0,33.0\n',
  'modelled-unemployment-rate-16-plus.csv':
    'area_code,area_name,year,percent,lower_95,upper_95\nE06000016,Leicester,2008,9.0,8.0,10.0\n',
  'claimant-rate-16-64.csv': 'area_code,area_name,year,percent\nE06000016,Leicester,2008,4.2\n',
  'neet-16-17.csv':
    'area_code,area_name,year,neet_percent,not_known_percent,neet_or_not_known_percent\nE06000016,Leicester,2018,5.2,1.9,\n',
  'lsoa2011-claimants.csv':
    'lsoa2011_code,lsoa2011_name,year,mean_monthly_claimants,residents_16_plus\nE01013600,Leicester 003A,2013,83.33,1411\n',
  'lsoa2011-residents.csv':
    'lsoa2011_code,year,residents_16_to_64,residents_all_ages\nE01013600,2017,1235,2059\n',
  'lsoa-deprivation.csv':
    'edition,lsoa_edition,lsoa_code,employment_score,employment_deprived_people,employment_rank,imd_score,imd_rank,imd_decile\n2019,2011,E01013600,0.197,220,3000,50.3,2238,1\n',
  'ward2003-census-2001.csv':
    'ward2003_code,ward2003_name,economically_active_16_to_74,unemployed_16_to_74\nE05001784,Abbey,5465,534\n',
};

let root: string;
let folders: ImportFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'figures-'));
  folders = {
    figures: join(root, 'figures'),
    record: join(root, 'record'),
    geography: join(root, 'geography'),
    observations: join(root, 'observations'),
  };
  mkdirSync(folders.figures);
  for (const [file, text] of Object.entries(FIGURES))
    writeFileSync(join(folders.figures, file), text);
  cpSync('data/record', folders.record, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function readTables(): Readonly<Record<string, string>> {
  const files = readdirSync(folders.observations).sort();
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(join(folders.observations, file), 'utf8')]),
  );
}

function edit(file: string, from: string, to: string): void {
  const path = join(folders.figures, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('importFigures', () => {
  test('writes one table for each that a source makes from a file, and a line about each', async () => {
    const lines = await importFigures(folders);
    const slugs = (await loadSources())
      .flatMap(({ tables }) => tables.filter(({ origin }) => origin !== 'upstream'))
      .map(({ slug }) => slug);
    expect(Object.keys(readTables())).toEqual(slugs.map((slug) => `${slug}.csv`).sort());
    expect(lines).toContain('employment-rate-16-64: 1 row, 1 area, 1 period, latest 2008');
  });

  test('writes the same bytes again, whatever marks and line ends the input has', async () => {
    await importFigures(folders);
    const before = readTables();
    const file = join(folders.figures, 'claimant-rate-16-64.csv');
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    await importFigures(folders);
    expect(readTables()).toEqual(before);
  });

  test('leaves a table kept as Parquet where it is, and refuses to change it', async () => {
    await importFigures(folders);
    await keepAsParquet(folders.observations, 'claimant-rate-16-64');
    const before = readTables();
    if (isInstalled) await importFigures(folders);
    expect(readTables()).toEqual(before);
    edit('claimant-rate-16-64.csv', '4.2', '4.3');
    const words = /16-64\.parquet\n.*kept as Parquet(.|\n)*keep-as-csv -- claimant-rate-16-64/;
    await expect(importFigures(folders)).rejects.toThrow(isInstalled ? words : 'npm install');
    expect(readTables()).toEqual(before);
  });

  test.each([
    [
      'text in a number',
      'ward2003-census-2001.csv',
      '534',
      'n/a',
      'row 2, column "unemployed_16_to_74"',
    ],
    ['a value out of range', 'claimant-rate-16-64.csv', '4.2', '420', 'found:    420 (E06000016'],
    [
      'swapped limits',
      'employment-rate-16-64.csv',
      '59.5,65.1',
      '65.1,59.5',
      '62.3 in 65.1 to 59.5',
    ],
    [
      'a code of another kind',
      'lsoa2011-claimants.csv',
      'E01013600',
      'E05001784',
      'a code of lsoa2011',
    ],
    [
      'a lost column',
      'neet-16-17.csv',
      'not_known_percent,',
      'unknown,',
      'column "not_known_percent"',
    ],
  ])(
    'with %s it says where, and leaves every old table as it was',
    async (_, file, from, to, message) => {
      await importFigures(folders);
      const before = readTables();
      edit('employment-rate-16-64.csv', '2008', '2009');
      edit(file, from, to);
      await expect(importFigures(folders)).rejects.toThrow(message);
      await expect(importFigures(folders)).rejects.toThrow(join(folders.figures, file));
      expect(readTables()).toEqual(before);
    },
  );

  test('names a file that is not there, and writes nothing', async () => {
    rmSync(join(folders.figures, 'lsoa2011-residents.csv'));
    await expect(importFigures(folders)).rejects.toThrow('no such file');
    expect(readdirSync(root)).not.toContain('observations');
  });

  test('refuses a code that the place does not have, once its areas are known', async () => {
    mkdirSync(join(folders.geography, 'leicester'), { recursive: true });
    const areas =
      'edition,code,name\nlsoa2011,E01013601,Leicester 003B\nlsoa2001,E01013600,Leicester 003A\n';
    writeFileSync(join(folders.geography, 'leicester', 'areas.csv'), areas);
    await expect(importFigures(folders)).rejects.toThrow('E01013600, a code of lsoa2001');
  });
});
