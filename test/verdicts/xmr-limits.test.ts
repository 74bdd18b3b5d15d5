import { describe, expect, it } from 'vitest';
import { xmrLimits } from '../../src/verdicts/xmr-limits.ts';

const run = (values: readonly number[]) =>
  values.map((value, index) => ({ period: `${2000 + index}-01-01/P1Y`, value }));

describe('xmrLimits', () => {
  it('are the mean ± 2.66 times the mean moving range', () => {
    // Mean (10 + 12 + 11 + 13 + 14) / 5 = 12; ranges 2, 1, 2, 1, mean 1.5; 2.66 × 1.5 = 3.99.
    expect(xmrLimits(run([10, 12, 11, 13, 14]))).toEqual({
      mean: 12,
      movingRanges: [2, 1, 2, 1],
      meanMovingRange: 1.5,
      lower: 8.01,
      upper: 15.99,
      trial: true,
    });
  });

  it('stand from 13 points on, and are on trial with 12', () => {
    const values = [5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 6];
    // Mean 78 / 13 = 6; ranges 11 × 2 and 1, mean 23 / 12.
    const limits = xmrLimits(run(values));
    expect(limits.trial).toBe(false);
    expect(limits.upper).toBeCloseTo(6 + (2.66 * 23) / 12, 8);
    expect(limits.lower).toBeCloseTo(6 - (2.66 * 23) / 12, 8);
    expect(xmrLimits(run(values.slice(1))).trial).toBe(true);
  });

  it('close on values that do not move', () => {
    expect(xmrLimits(run([4, 4, 4]))).toMatchObject({ mean: 4, lower: 4, upper: 4 });
  });

  it('refuse one point, and periods that overlap or are out of order', () => {
    expect(() => xmrLimits(run([4]))).toThrow(/two points/);
    expect(() => xmrLimits([])).toThrow(RangeError);
    const rolling = [
      { period: '2006-01-01/P1Y', value: 1 },
      { period: '2006-04-01/P1Y', value: 2 },
    ];
    expect(() => xmrLimits(rolling)).toThrow(/overlap/);
    expect(() => xmrLimits(run([1, 2, 3]).toReversed())).toThrow(/out of order/);
  });
});
