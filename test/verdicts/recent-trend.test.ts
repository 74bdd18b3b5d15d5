import { describe, expect, it } from 'vitest';
import { recentTrend, type TrendPoint } from '../../src/verdicts/recent-trend.ts';

/** Points of the years from 2004 on, each within the same margin. */
function points(values: readonly (number | null)[], margin: number): readonly TrendPoint[] {
  return values.map((value, index) => ({
    period: `${2004 + index}-01-01/P1Y`,
    value,
    lower: value === null ? null : value - margin,
    upper: value === null ? null : value + margin,
  }));
}

describe('recentTrend', () => {
  it('is a rise where chi-square passes and every point may be left out', () => {
    // Margin 0.98: width 1.96, standard error 0.5, weight 4. Places −2 to 2: Σw(x − x̄)² = 4 × 10 = 40.
    // Σw(x − x̄)(y − ȳ) = 4 × (4 + 1 + 0 + 1 + 4) = 40; slope 1; chi-square 1² × 40 = 40.
    const { trend, slope, chiSquare } = recentTrend(points([60, 61, 62, 63, 64], 0.98), []);
    expect(trend).toBe('rise');
    expect(slope).toBeCloseTo(1, 9);
    expect(chiSquare).toBeCloseTo(40, 9);
  });

  it('is a fall where the same goes the other way', () => {
    expect(recentTrend(points([64, 63, 62, 61, 60], 0.98), [])).toMatchObject({ trend: 'fall' });
  });

  it.each([
    // Slope 1, Σ(x − x̄)² = 10: chi-square = 10 / error² = 10 × (1.96 / margin)², so 9.5496 at 2.00567.
    [1.96, 10, 'rise'],
    [2.005, 9.5562, 'rise'],
    [2.006, 9.5467, 'no clear change'],
    [2.5, 6.1466, 'no clear change'],
  ])('with margins of %d has a chi-square of %d: %s', (margin, chiSquare, trend) => {
    const found = recentTrend(points([60, 61, 62, 63, 64], margin), []);
    expect(found.chiSquare).toBeCloseTo(chiSquare, 3);
    expect(found.trend).toBe(trend);
  });

  it('is no clear change where one point makes the slope, however large chi-square', () => {
    // Slope (−2 × 60 − 59.9 + 59.7 + 2 × 65) / 10 = 0.98; chi-square 0.98² × 40 = 38.416 > 9.5496.
    // Without the last point: (−1.5 × 60 − 0.5 × 59.9 + 0.5 × 59.8 + 1.5 × 59.7) / 5 = −0.1.
    const { trend, slope, chiSquare } = recentTrend(points([60, 59.9, 59.8, 59.7, 65], 0.98), []);
    expect(slope).toBeCloseTo(0.98, 9);
    expect(chiSquare).toBeCloseTo(38.416, 6);
    expect(trend).toBe('no clear change');
  });

  it('is no clear change where leaving out a point leaves no slope at all', () => {
    // Without the last point all are equal; chi-square (2 × 5 / 10)² × 40 = 40.
    const { trend, chiSquare } = recentTrend(points([60.1, 60.1, 60.1, 60.1, 65.1], 0.98), []);
    expect(chiSquare).toBeCloseTo(40, 6);
    expect(trend).toBe('no clear change');
  });

  it('weighs each point by the inverse of its variance', () => {
    // Errors 1, 1, 1, 1 and 2: weights 1, 1, 1, 1, ¼ (total 4.25) at places 0 to 4, values 0, 0, 0, 0, 17.
    // x̄ = (1 + 2 + 3 + 1) / 4.25 = 28/17; Σw(x − x̄)² = (1 + 4 + 9 + 4) − 4.25 × (28/17)² = 18 − 196/17
    // = 110/17; ȳ = 4.25 / 4.25 = 1; Σwxy − W x̄ȳ = ¼ × 4 × 17 − 4.25 × 28/17 = 10; slope 170/110.
    const even = points([0, 0, 0, 0], 1.96);
    const last = { period: '2008-01-01/P1Y', value: 17, lower: 13.08, upper: 20.92 };
    const { slope, chiSquare } = recentTrend([...even, last], []);
    expect(slope).toBeCloseTo(17 / 11, 9);
    expect(chiSquare).toBeCloseTo((17 / 11) ** 2 * (110 / 17), 9);
  });

  it('takes the last five points alone', () => {
    const found = recentTrend(points([99, 99, 60, 61, 62, 63, 64], 0.98), []);
    expect(found).toMatchObject({ trend: 'rise' });
    expect(found.chiSquare).toBeCloseTo(40, 9);
  });

  it('has not enough data with four points, a gap in the values or a gap in the years', () => {
    const none = { trend: 'not enough data', slope: null, chiSquare: null };
    const six = points([59, 60, 61, 62, 63, 64], 0.98);
    expect(recentTrend([], [])).toEqual(none);
    expect(recentTrend(six.slice(2), [])).toEqual(none);
    expect(recentTrend(points([60, 61, null, 63, 64], 0.98), [])).toEqual(none);
    expect(recentTrend(points([60, 61, 62, 63, null], 0.98), [])).toEqual(none);
    expect(recentTrend([...six.slice(0, 3), ...six.slice(4)], [])).toEqual(none);
    expect(recentTrend(points([null, 60, 61, 62, 63, 64], 0.98), [])).toMatchObject({
      trend: 'rise',
    });
  });

  it.each([
    ['2003', 'rise'],
    ['2004-01', 'rise'],
    ['2004-02', 'not enough data'],
    ['2006', 'not enough data'],
    ['2008-12', 'not enough data'],
    ['2009-01', 'rise'],
  ])('with a break in %s: %s', (date, trend) => {
    expect(recentTrend(points([60, 61, 62, 63, 64], 0.98), [date])).toMatchObject({ trend });
  });

  it('refuses periods that overlap or are out of order, and intervals without width', () => {
    const five = points([60, 61, 62, 63, 64], 0.98);
    const rolling = five.map((point, index) => ({ ...point, period: `2006-0${index + 1}-01/P1Y` }));
    expect(() => recentTrend(rolling, [])).toThrow(/overlap/);
    expect(() => recentTrend(five.toReversed(), [])).toThrow(/out of order/);
    expect(() => recentTrend(points([60, 61, 62, 63, 64], 0), [])).toThrow(/no interval/);
  });
});
