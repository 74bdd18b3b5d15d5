import { describe, expect, test } from 'vitest';
import {
  parseDeprivation,
  parseEmploymentDeprivation,
} from '../../src/pipeline/deprivation-table.ts';

const text = `edition,lsoa_code,employment_score,employment_deprived_people,employment_rank,imd_score,imd_rank,imd_decile
2004,E01013600,,,,50.30,2238,1
2010,E01013600,0.2,,3036,51.36,1947,1
2025,E01034025,0.107,145,17366,16.399,17817,6
`;

describe('parseDeprivation', () => {
  test('gives one figure of every edition, as the calendar year of its name', () => {
    const rows = parseDeprivation(text, { file: 'iod.csv', column: 'imd_decile' });
    expect(rows.map(({ period, value }) => [period, value])).toEqual([
      ['2004-01-01/P1Y', 1],
      ['2010-01-01/P1Y', 1],
      ['2025-01-01/P1Y', 6],
    ]);
  });

  test('refuses a figure that is blank in an edition that is wanted', () => {
    const column = 'employment_rank';
    expect(() => parseDeprivation(text, { file: 'iod.csv', column })).toThrow('iod.csv, row 2');
    expect(
      parseDeprivation(text, { file: 'iod.csv', column, editions: [2010, 2025] }),
    ).toHaveLength(2);
  });
});

test('parseEmploymentDeprivation gives score × 100, and people where they are published', () => {
  const rows = parseEmploymentDeprivation(text, { file: 'iod.csv', editions: [2010, 2025] });
  expect(rows.map(({ value, count }) => [value, count])).toEqual([
    [20, null],
    [10.7, 145],
  ]);
});
