import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../scripts/load-observations.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';

const tables = await loadTables();
const LEICESTER = 'E06000016';

function find(slug: string, area: string, period: string): Observation | undefined {
  return tables(slug).find((row) => row.area === area && row.period === period);
}

function sumOf(slug: string, field: 'value' | 'count' | 'denominator'): number {
  return tables(slug).reduce((sum, row) => sum + (row[field] ?? NaN), 0);
}

function printed(table: string, row: string, column: string): number | undefined {
  const file = `data/record/leicester-city-strategy/tables/${table}.csv`;
  return parsePrintedFigures(readFileSync(file, 'utf8'), file).find(
    (figure) => figure.row === row && figure.column === column,
  )?.value;
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
      ({ period, value }) => period === '2004-01-01/P1Y' && value === 1,
    );
    expect(rows).toHaveLength(43);
  });

  test('each edition of the Indices holds every LSOA of its boundaries', () => {
    const areas = ['2004', '2007', '2010', '2015', '2019', '2025'].map(
      (year) => tables('deprivation-rank').filter(({ period }) => period.startsWith(year)).length,
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

describe('figures of the business plan', () => {
  test('120 of 648 young people in New Parks are NEET, 18.5% in print', () => {
    expect(find('plan-neet-ward', 'E05001799', '2006-11-01/P3M')).toMatchObject({
      count: 120,
      denominator: 648,
    });
    expect(printed('table-7-neet-by-ward', 'New Parks', '%')).toBe(18.5);
  });

  test('wards and the row without a ward add up to the city: 1,138 of 11,206, 10.2%', () => {
    const noWard = 'No ward due to missing/incorrect postcode/NFA';
    for (const [field, column, total] of [
      ['count', 'NEET', 1138],
      ['denominator', 'ALL', 11206],
    ] as const) {
      const without = printed('table-7-neet-by-ward', noWard, column) ?? NaN;
      expect(sumOf('plan-neet-ward', field) + without).toBe(total);
      expect(printed('table-7-neet-by-ward', 'TOTAL', column)).toBe(total);
    }
    expect(printed('table-7-neet-by-ward', 'TOTAL', '%')).toBe(10.2);
  });

  test('targets of Table 15 add up to 392, 551 and 353, not to the headlines of Table 14', () => {
    expect([
      sumOf('plan-target-jobseekers', 'value'),
      sumOf('plan-target-incapacity-benefit', 'value'),
      sumOf('plan-target-lone-parents', 'value'),
    ]).toEqual([392, 551, 353]);
    const headline = (row: string) => printed('table-14-headline-targets', row, 'Headline target');
    expect(headline('Long term Jobseekers Allowance Claimants')).toBe(386);
    expect(headline('Incapacity Benefit Claimants')).toBe(550);
    expect(headline('Lone parents')).toBe(354);
    expect(headline('Total')).toBe(1290);
  });

  test('each percentage of Table 7 is its own arithmetic, to the digit in print', () => {
    for (const { area, count, denominator } of tables('plan-neet-ward')) {
      const file = 'data/record/leicester-city-strategy/tables/table-7-neet-by-ward.csv';
      const share = parsePrintedFigures(readFileSync(file, 'utf8'), file).find(
        (figure) => figure.area === area && figure.column === '%',
      );
      expect((((count ?? NaN) / (denominator ?? NaN)) * 100).toFixed(1), area).toBe(
        share?.printed.replace('%', ''),
      );
    }
  });

  test('the groups of the two areas described add up to 300 and 355, against 340 and 385 in print', () => {
    const file = 'data/record/leicester-city-strategy/tables/two-lsoas-described.csv';
    const figures = parsePrintedFigures(readFileSync(file, 'utf8'), file);
    const groups = (code: string) =>
      figures
        .filter(({ area, column }) => area === code && !/total|aged/i.test(column))
        .reduce((sum, { value }) => sum + value, 0);
    const total = (code: string) =>
      figures.find(({ area, column }) => area === code && /total/i.test(column))?.value;
    expect([groups('E01013754'), total('E01013754')]).toEqual([300, 340]);
    expect([groups('E01013726'), total('E01013726')]).toEqual([355, 385]);
  });

  test('Jobseeker’s Allowance by age and by duration add up to less than the 8,413 of the text', () => {
    const sum = (labels: readonly string[]) =>
      labels.reduce(
        (total, label) =>
          total +
          (printed('table-6-jobseekers-by-age-and-duration', label, 'Leicester City (numbers)') ??
            NaN),
        0,
      );
    const ages = ['Aged 18-24', 'Aged 25-49', 'Aged 50 and over'];
    const durations = ['Up to 6 months', 'Over 6 up to 12 months', 'Over 12 months'];
    expect(sum(ages.map((label) => `${label} (by age of claimant)`))).toBe(8280);
    expect(sum(durations.map((label) => `${label} (by duration of claim)`))).toBe(8395);
  });
});
