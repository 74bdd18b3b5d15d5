import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimantShare } from '../../src/record/claimants-described.ts';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';

const FILE = 'data/record/leicester-city-strategy/tables/two-lsoas-described.csv';
const figures = parsePrintedFigures(readFileSync(FILE, 'utf8'), FILE);

test.each([
  ['E01013754', 'target-jobseekers', 26, '105', 24.8],
  ['E01013754', 'target-incapacity-benefit', 29, '120', 24.2],
  ['E01013754', 'target-lone-parents', 25, '75', 33.3],
  ['E01013726', 'target-jobseekers', 18, '80', 22.5],
  ['E01013726', 'target-incapacity-benefit', 36, '185', 19.5],
  ['E01013726', 'target-lone-parents', 24, '90', 26.7],
])('claimantShare of %s, %s: %i of %s is %f%', (area, indicator, value, printed, share) => {
  const found = claimantShare(figures, { area, indicator, value });
  expect(found?.claimants.printed).toBe(printed);
  expect(found?.share).toBeCloseTo(share, 1);
});

test('claimantShare is null where the text counts no claimants or there is no target', () => {
  const indicator = 'target-jobseekers';
  expect(claimantShare(figures, { area: 'E01013603', indicator, value: 18 })).toBeNull();
  expect(claimantShare(figures, { area: 'E01013754', indicator, value: null })).toBeNull();
  expect(
    claimantShare(figures, { area: 'E01013754', indicator: 'target-other', value: 1 }),
  ).toBeNull();
});
