import { describe, expect, test } from 'vitest';
import { loadTables } from '../../scripts/load-observations.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { areasOf } from './refreshed.ts';

const tables = await loadTables();
const LEICESTER = 'E06000016';
const isOfLeicester = areasOf('leicester');

function find(slug: string, area: string, period: string): Observation | undefined {
  return tables(slug).find((row) => row.area === area && row.period === period);
}

function sumOf(slug: string, field: 'value' | 'count' | 'denominator'): number {
  return tables(slug).reduce((sum, row) => sum + (row[field] ?? NaN), 0);
}

describe('official figures', () => {
  test('the employment rate of Leicester in 2008 is 62.3% (59.5 to 65.1)', () => {
    expect(find('employment-rate-16-64', LEICESTER, '2008-01-01/P1Y')).toMatchObject({
      value: 62.3,
      lower: 59.5,
      upper: 65.1,
    });
  });

  test('43 LSOAs of Leicester are in the most deprived tenth in 2004, as the plan says', () => {
    const rows = tables('deprivation-decile').filter(
      ({ area, period, value }) =>
        isOfLeicester(area) && period === '2004-01-01/P1Y' && value === 1,
    );
    expect(rows).toHaveLength(43);
  });

  test('each edition of the Indices holds every LSOA of its boundaries', () => {
    const areas = ['2004', '2007', '2010', '2015', '2019', '2025'].map(
      (year) =>
        tables('deprivation-rank').filter(
          ({ area, period }) => isOfLeicester(area) && period.startsWith(year),
        ).length,
    );
    expect(areas).toEqual([187, 187, 187, 192, 192, 200]);
  });

  test('people are published with employment deprivation in 2019 and 2025, not in 2010', () => {
    const row = (year: string) => find('employment-deprivation', 'E01013600', `${year}-01-01/P1Y`);
    expect(row('2010')).toMatchObject({ value: 20, count: null });
    expect(row('2019')).toMatchObject({ value: 19.7, count: 220 });
    expect(row('2025')?.count).toBeGreaterThan(0);
  });

  test('NEET of winter 2017 to 2018 is 5.2%, not known 1.9%, and both together not available', () => {
    const row = (slug: string) => find(slug, LEICESTER, '2017-12-01/P3M');
    expect(row('neet-16-17')?.value).toBe(5.2);
    expect(row('not-known-16-17')?.value).toBe(1.9);
    expect(row('neet-or-not-known-16-17')).toMatchObject({ value: null, status: 'not available' });
  });

  test('claimants of E01013600 in 2013 are 83.33 of 1,411 residents', () => {
    expect(find('claimants-lsoa', 'E01013600', '2013-01-01/P1Y')).toMatchObject({
      value: 83.33,
      count: 83.33,
      denominator: 1411,
    });
  });

  test('residents behind the claimants stay at mid-2020 from 2020 to 2022', () => {
    const residents = (year: number) =>
      tables('claimants-lsoa')
        .filter(({ period }) => period.startsWith(String(year)))
        .map(({ denominator }) => denominator);
    expect(residents(2021)).toEqual(residents(2020));
    expect(residents(2022)).toEqual(residents(2020));
    expect(residents(2019)).not.toEqual(residents(2020));
  });

  test('9,704 of 122,875 economically active residents were unemployed at the Census of 2001', () => {
    expect([
      sumOf('unemployment-ward', 'count'),
      sumOf('unemployment-ward', 'denominator'),
    ]).toEqual([9704, 122875]);
  });
});
