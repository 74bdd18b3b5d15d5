import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../scripts/load-observations.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';

const tables = await loadTables();

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
