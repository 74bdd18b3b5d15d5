import { describe, expect, it } from 'vitest';
import { keyNumber } from '../../../src/publications/images/key-number.ts';
import { inventedCounts, inventedMap, inventedTrend } from '../invented-records.ts';

describe('keyNumber', () => {
  it('is the last figure of the place of a trend, with its interval', () => {
    expect(keyNumber(inventedTrend)).toEqual({
      value: '61.0%',
      label: 'Nowhere, 2012',
      range: ['95% confidence interval', '59.0% to 63.0%'],
    });
  });

  it('is the rate of all wards of a map together', () => {
    const { value, label } = keyNumber({ ...inventedMap, edition: 'ward2003' });
    expect(value).toBe('4.9%');
    expect(label).toBe('of residents, all 24 wards together, 2020');
  });

  it('is never the sum of LSOAs, whose counts are rounded each by itself', () => {
    expect(inventedMap.pooled).toBeTypeOf('number');
    expect(keyNumber(inventedMap).value).toBe('0.2% to 10.0%');
  });

  it('is the sum of counts, of the areas that have one', () => {
    expect(keyNumber(inventedCounts)).toEqual({
      value: '90',
      label: 'fewer things, in 5 LSOAs together, 2020',
      range: ['From 0 to 40 in single LSOAs'],
    });
  });

  it('is how many areas clearly changed, where values are changes', () => {
    const rows = inventedMap.rows.map((row, index) => ({
      ...row,
      direction: index < 3 ? ('fall' as const) : ('no clear change' as const),
    }));
    expect(keyNumber({ ...inventedMap, pooled: null, rows }).value).toBe('3 of 24');
  });

  it('is how many areas are in the most deprived tenth, where values are tenths', () => {
    const rows = inventedMap.rows.map((row, index) => ({ ...row, value: index < 5 ? 1 : 7 }));
    const unit = { kind: 'decile', symbol: '', words: 'tenth', decimals: 0 } as const;
    const { value, label } = keyNumber({ ...inventedMap, pooled: null, rows, unit });
    expect(value).toBe('5 of 24');
    expect(label).toBe('LSOAs in England’s most deprived tenth, 2020');
  });

  it('is the lowest and the highest value, where areas do not add up', () => {
    const { value, range } = keyNumber({ ...inventedMap, pooled: null });
    expect(value).toBe('0.2% to 10.0%');
    expect(range).toEqual([]);
  });

  it('refuses a trend without a figure of its place', () => {
    expect(() => keyNumber({ ...inventedTrend, rows: [] })).toThrow(/no figure of Nowhere/);
  });
});
