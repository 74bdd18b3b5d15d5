import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadKnownCodes } from '../../scripts/load-known-codes.ts';
import { EDITIONS } from '../../src/geography/edition.ts';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';

const files = globSync('data/record/*/tables/*.csv').sort();
const knownCodes = loadKnownCodes();

/** Figures in each transcription of the business plan. */
const FIGURES = {
  'administrative-budget': 16,
  'benefit-claimants-by-group': 22,
  'economic-activity': 60,
  'ethnic-employment-rates': 9,
  'figure-3-workforce-skills': 28,
  'table-10-srb6-programme': 7,
  'table-14-headline-targets': 4,
  'table-15-targets-by-lsoa': 54,
  'table-4-ethnic-groups': 39,
  'table-6-jobseekers-by-age-and-duration': 24,
  'table-7-neet-by-ward': 96,
  'table-8-nrf-transitional-funding': 7,
  'table-9-nrf-projects': 14,
  'two-lsoas-described': 9,
  'working-age-population': 12,
};

const counted = files.map((file) => [
  file.replace(/^.*\/(.*)\.csv$/, '$1'),
  parsePrintedFigures(readFileSync(file, 'utf8'), file).length,
]);

test('every transcription holds all the figures of its table', () => {
  expect(Object.fromEntries(counted)).toEqual(FIGURES);
});

test.each(files)('%s prints each figure once and names known areas', (file) => {
  const figures = parsePrintedFigures(readFileSync(file, 'utf8'), file);
  const keys = figures.map(({ place, row, column, area }) =>
    [place, row, column, area].join(' | '),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  const known = (code: string) => EDITIONS.some((edition) => knownCodes(edition)?.has(code));
  expect(figures.filter(({ area }) => area !== '' && !known(area))).toEqual([]);
});

test.each(files)('%s holds no officer’s address or telephone number', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\S@\S|\b0\d{3,4} ?\d{6}\b/);
});
