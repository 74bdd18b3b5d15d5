import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadChecks } from '../../scripts/load-checks.ts';
import { loadPrintedTables } from '../../scripts/load-printed-tables.ts';
import { countOutcomes } from '../../src/record/reconciled.ts';

const printed = loadPrintedTables();
const programmes = globSync('data/record/*/checks.yaml')
  .map((file) => basename(dirname(file)))
  .sort()
  .map((slug) => {
    const tables = new Map(
      printed
        .filter(({ programme }) => programme === slug)
        .map((table) => [table.slug, table.figures]),
    );
    return { slug, checks: loadChecks(slug, tables).map(({ check }) => check) };
  });
const checks = programmes.flatMap((programme) => programme.checks);
const find = (id: string) => checks.find((check) => check.id === id);

describe('the checks on record', () => {
  it('are made of all five programmes, each under an id of its own', () => {
    expect(programmes.map(({ slug, checks: own }) => [slug, own.length])).toEqual([
      ['job-service-partnership', 3],
      ['leicester-city-strategy', 82],
      ['london-employer-coalition', 8],
      ['national-frame', 10],
      ['sefton-action-plan', 6],
    ]);
    const ids = checks.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have a sum with a result, or a reason why there is none', () => {
    const made = checks.filter(({ outcome }) => outcome !== 'cannot be checked');
    expect(made.length).toBeGreaterThanOrEqual(40);
    expect(made.filter(({ lines }) => lines.length === 0)).toEqual([]);
    const unmade = checks.filter(({ outcome }) => outcome === 'cannot be checked');
    expect(unmade.filter(({ missing }) => missing === undefined)).toEqual([]);
    expect(countOutcomes(checks)).toEqual({ differs: 19, 'cannot be checked': 33, agrees: 57 });
  });

  it('give finite results, and never call a difference of nothing one', () => {
    const lines = checks.flatMap((check) => check.lines);
    expect(lines.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
    expect(
      lines.filter(({ outcome, difference }) => outcome === 'differs' && difference === 0),
    ).toEqual([]);
  });
});

test('all that differs is named here, by as much as it differs', () => {
  const differing = checks.filter(({ outcome }) => outcome === 'differs');
  expect(differing.map(({ id, words }) => [id, words])).toEqual([
    ['lsoa-1013754-claimants', 'Differs by 40'],
    ['lsoa-1013726-claimants', 'Differs by 30'],
    ['jobseekers-by-age', 'Differs by 133'],
    ['jobseekers-by-duration', 'Differs by 18'],
    ['jobseeker-targets-by-lsoa', 'Differs by 6'],
    ['incapacity-benefit-targets-by-lsoa', 'Differs by 1'],
    ['lone-parent-targets-by-lsoa', 'Differs by 1'],
    ['neet-client-group', 'Differs by 10,068'],
    ['working-age-population', 'Differs by 7,900'],
    ['all-targets-by-lsoa', 'Differs by 6'],
    ['baseline-employment-rate', 'Differs by 1.4 percentage points'],
    ['gap-from-baseline', 'Differs by 1.5 percentage points'],
    ['low-qualifications', 'Differs by 8.1 percentage points'],
    ['jobseeker-rate-reviewed', 'Differs by 0.2 percentage points'],
    ['jobseeker-shares', '5 of 6 sums differ'],
    ['worst-performing-lsoas', '4 of 6 sums differ'],
    ['on-costs', 'Differs by £819'],
    ['on-costs-with-pay-award', 'Differs by £1'],
    ['training-centres', 'Differs by 2'],
  ]);
});

test.each([
  ['headline-targets-total', '386 + 550 + 354 = 1,290'],
  ['one-per-cent-of-working-age', '1% of 186,000 = 1,860'],
  ['people-to-close-the-gap', '9.4% of 186,000 = 17,484'],
  ['local-area-agreement-target', '66.4% + 3% = 69.4%'],
  ['jobseeker-rate', '8,413 ÷ 186,000 × 100 = 4.523%'],
  ['pay-award', '3% of £136,674 = £4,100.22'],
  ['transitional-funding', '£50K + £460K = £510,000'],
])('the check %s agrees: %s', (id, sum) => {
  expect(find(id)?.outcome).toBe('agrees');
  expect(find(id)?.lines[0]?.arithmetic.at(-1)).toBe(sum);
});

test('every ward of Table 7 agrees in its share and in its part of the whole', () => {
  for (const id of ['neet-rates', 'neet-shares']) {
    expect(find(id)?.lines).toHaveLength(24);
    expect(find(id)?.words).toBe('All 24 sums agree, after rounding');
  }
});

test('no officer’s address or telephone number stands in a check', () => {
  expect(JSON.stringify(checks)).not.toMatch(/@|\b0\d{3,4} ?\d{6}\b/);
});
