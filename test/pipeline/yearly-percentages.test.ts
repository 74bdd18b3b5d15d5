import { describe, expect, test } from 'vitest';
import {
  parseWinterAverages,
  parseYearlyEstimates,
  parseYearlyPercentages,
} from '../../src/pipeline/yearly-percentages.ts';

test('parseYearlyPercentages gives calendar years', () => {
  const rows = parseYearlyPercentages('area_code,year,percent\nE06000016,2013,5.1\n', 'rate.csv');
  expect(rows).toEqual([expect.objectContaining({ period: '2013-01-01/P1Y', value: 5.1 })]);
});

describe('parseYearlyEstimates', () => {
  const header = 'area_code,year,percent,lower_95,upper_95\n';

  test('keeps the interval beside the estimate', () => {
    const [row] = parseYearlyEstimates(`${header}E06000016,2008,62.3,59.5,65.1\n`, 'rate.csv');
    expect(row).toMatchObject({ value: 62.3, lower: 59.5, upper: 65.1, status: '' });
  });

  test('refuses an estimate without its interval', () => {
    expect(() => parseYearlyEstimates(`${header}E06000016,2008,62.3,59.5,\n`, 'rate.csv')).toThrow(
      'rate.csv, row 2, column "upper_95"',
    );
  });
});

describe('parseWinterAverages', () => {
  const text = 'area_code,year,neet,both\nE06000016,2018,5.2,\nE06000016,2019,4.6,6.0\n';

  test('starts the period in December of the year before', () => {
    const rows = parseWinterAverages(text, { file: 'neet.csv', column: 'neet' });
    expect(rows.map(({ period }) => period)).toEqual(['2017-12-01/P3M', '2018-12-01/P3M']);
  });

  test('says "not available" for a figure that is not given, and adds nothing up', () => {
    const rows = parseWinterAverages(text, { file: 'neet.csv', column: 'both' });
    expect(rows.map(({ value, status }) => [value, status])).toEqual([
      [null, 'not available'],
      [6, ''],
    ]);
  });
});
