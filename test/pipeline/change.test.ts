import { describe, expect, it } from 'vitest';
import { computeChange, computeDifference } from '../../src/pipeline/change.ts';
import { wilsonInterval } from '../../src/pipeline/wilson-interval.ts';

const in2006 = { period: '2006-01-01/P1Y', value: 67.8, lower: 65.3, upper: 70.3 };
const in2008 = { period: '2008-01-01/P1Y', value: 62.3, lower: 59.5, upper: 65.1 };

function proportion(count: number, denominator: number) {
  const [lower, upper] = wilsonInterval({ count, denominator });
  return { value: (count / denominator) * 100, lower, upper };
}

describe('computeChange', () => {
  it('is -5.5 ± 3.8 points from 67.8 (65.3 to 70.3) to 62.3 (59.5 to 65.1): a fall', () => {
    const { points, margin, direction } = computeChange(in2006, in2008);
    expect(points).toBeCloseTo(-5.5, 9);
    expect(margin).toBeCloseTo(Math.sqrt(2.5 ** 2 + 2.8 ** 2), 9);
    expect(margin.toFixed(1)).toBe('3.8');
    expect(direction).toBe('fall');
  });

  it('is 3.0 ± 3.54 points from 66.4 to 69.4 with 2.5 either side each: no clear change', () => {
    const from = { period: '2006-01-01/P1Y', value: 66.4, lower: 63.9, upper: 68.9 };
    const to = { period: '2008-01-01/P1Y', value: 69.4, lower: 66.9, upper: 71.9 };
    const change = computeChange(from, to);
    expect(change.margin.toFixed(2)).toBe('3.54');
    expect(change.lower).toBeLessThan(0);
    expect(change.upper).toBeGreaterThan(0);
    expect(change.direction).toBe('no clear change');
  });

  it('is -1.1 ± 3.6 points from 2006 to 2007: no clear change', () => {
    const in2007 = { period: '2007-01-01/P1Y', value: 66.7, lower: 64.1, upper: 69.3 };
    const change = computeChange(in2006, in2007);
    expect(change.margin.toFixed(1)).toBe('3.6');
    expect(change.direction).toBe('no clear change');
  });

  it('refuses rolling years that overlap', () => {
    const rolling = { ...in2006, period: '2006-04-01/P1Y' };
    expect(() => computeChange(in2006, rolling)).toThrow(/periods overlap/);
    expect(() => computeChange(in2006, in2006)).toThrow(RangeError);
  });
});

describe('computeDifference', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 873-890, Table II, method 10, as per cent.
  it.each([
    [56, 70, 48, 80, 5.24, 33.39],
    [9, 10, 3, 10, 17.05, 80.9],
    [5, 56, 0, 29, -3.81, 19.26],
    [0, 10, 0, 10, -27.75, 27.75],
    [10, 10, 0, 20, 67.91, 100],
  ])('gives the published limits of %d/%d less %d/%d', (a, m, b, n, lower, upper) => {
    const { lower: least, upper: most } = computeDifference(proportion(b, n), proportion(a, m));
    expect(least).toBeCloseTo(lower, 2);
    expect(most).toBeCloseTo(upper, 2);
  });

  it('calls a difference that leaves zero out a rise', () => {
    expect(computeDifference(proportion(48, 80), proportion(56, 70)).direction).toBe('rise');
  });
});
