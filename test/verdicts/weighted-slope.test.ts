import { describe, expect, it } from 'vitest';
import { weightedSlope } from '../../src/verdicts/weighted-slope.ts';

describe('weightedSlope', () => {
  it('lies on the line through points that are on one, whatever their weights', () => {
    const points = [1, 5, 2].map((weight, x) => ({ x, y: 3 - 2 * x, weight }));
    expect(weightedSlope(points).slope).toBeCloseTo(-2, 12);
  });

  it('has the standard error of the root of 1 / Σw(x − x̄)²', () => {
    // Weights 1, 1 at 0 and 2: x̄ = 1, Σw(x − x̄)² = 2.
    const points = [0, 2].map((x) => ({ x, y: x, weight: 1 }));
    expect(weightedSlope(points).error).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('refuses points at one place', () => {
    expect(() => weightedSlope([{ x: 1, y: 1, weight: 1 }])).toThrow(RangeError);
    expect(() => weightedSlope([])).toThrow(RangeError);
  });
});
