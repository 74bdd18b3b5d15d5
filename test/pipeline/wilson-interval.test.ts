import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/pipeline/wilson-interval.ts';

describe('wilsonInterval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857-872, Table I, method 3, as per cent.
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
    [29, 29, 88.3, 100],
  ])('gives the published limits of %d of %d: %d to %d', (count, denominator, lower, upper) => {
    const interval = wilsonInterval({ count, denominator });
    expect(interval[0]).toBeCloseTo(lower, 2);
    expect(interval[1]).toBeCloseTo(upper, 2);
  });

  it('takes the mean of twelve months, which is not a whole number', () => {
    const [lower, upper] = wilsonInterval({ count: 83.33, denominator: 1411 });
    expect(lower).toBeLessThan((83.33 / 1411) * 100);
    expect(upper).toBeGreaterThan((83.33 / 1411) * 100);
  });

  it('lies within 0 and 100, holds the rate, and mirrors for the complement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (denominator, draw) => {
        const count = draw % (denominator + 1);
        const [lower, upper] = wilsonInterval({ count, denominator });
        const percent = (count / denominator) * 100;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(percent + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(percent - 1e-9);
        expect(upper).toBeLessThanOrEqual(100);
        const mirrored = wilsonInterval({ count: denominator - count, denominator });
        expect(mirrored[1]).toBeCloseTo(100 - lower, 9);
      }),
      { seed: 2007 },
    );
  });

  it.each([
    [5, 0],
    [-1, 10],
    [11, 10],
    [NaN, 10],
  ])('refuses %d of %d, which is no part of a whole', (count, denominator) => {
    expect(() => wilsonInterval({ count, denominator })).toThrow(RangeError);
  });
});
