import { describe, expect, it } from 'vitest';
import { printedDecimals, withoutNoise } from '../../src/verdicts/printed-precision.ts';

describe('withoutNoise', () => {
  it('makes equal figures equal: 66.3 + 3.1 is 69.4, and 0.1 + 0.2 is 0.3', () => {
    expect(66.3 + 3.1).not.toBe(69.4);
    expect(withoutNoise(66.3 + 3.1)).toBe(69.4);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  });

  it('leaves what is printed alone', () => {
    expect([0, -5.5, 816_000, 0.05].map(withoutNoise)).toEqual([0, -5.5, 816_000, 0.05]);
  });

  it('refuses what is not a figure', () => {
    expect(() => withoutNoise(NaN)).toThrow(RangeError);
    expect(() => withoutNoise(Infinity)).toThrow(RangeError);
  });
});

describe('printedDecimals', () => {
  it.each([
    [[], 0],
    [[386, 42], 0],
    [[66.4, 69], 1],
    [[-1.25, 3], 2],
    [[1050], 0],
  ])('shows all of %j with %d', (values, decimals) => {
    expect(printedDecimals(values)).toBe(decimals);
  });
});
