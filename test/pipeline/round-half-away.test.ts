import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAway, roundToStep } from '../../src/pipeline/round-half-away.ts';

describe('roundHalfAway', () => {
  it.each([
    [1.005, 2, 1.01],
    [1.255, 2, 1.26],
    [8.345, 2, 8.35],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [0.05, 1, 0.1],
    [(57 / 200) * 100, 0, 29],
    [0.1 + 0.2, 1, 0.3],
    [62.34, 1, 62.3],
    [1234, 1, 1234],
    [0.0000001, 2, 0],
    [99.95, 1, 100],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  it('never returns negative zero', () => {
    expect(Object.is(roundHalfAway(-0.04, 1), 0)).toBe(true);
  });

  it('mirrors around zero, and moves a value by half a unit at most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        (value, decimals) => {
          const rounded = roundHalfAway(value, decimals);
          expect(roundHalfAway(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-5);
        },
      ),
      { seed: 2007 },
    );
  });

  it('rounds as its decimal text of twelve digits rounds, near a half and far from one', () => {
    const byText = (value: number, decimals: number) => {
      const [digits, exponent = '0'] = value.toPrecision(12).split('e');
      const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
      return Number(`${shifted}e-${decimals}`);
    };
    const near = fc
      .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: -20, max: 20 }), fc.nat(12))
      .map(([halves, steps, digits]) => halves / 200 + steps * 10 ** -digits)
      .filter((value) => value > 0);
    fc.assert(
      fc.property(
        fc.oneof(near, fc.double({ min: 1e-9, max: 1e9, noNaN: true })),
        fc.constantFrom(0, 1, 2, 3),
        (value, decimals) => {
          expect(roundHalfAway(value, decimals)).toBe(byText(value, decimals));
        },
      ),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it('agrees with the decimal text of a number that has its digits already', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (hundredths) => {
        const value = Number(`${hundredths}e-2`);
        expect(roundHalfAway(value, 2)).toBe(value);
      }),
    );
  });
});

describe('roundToStep', () => {
  it.each([
    [0.37, 0.5, 0.5],
    [0.25, 0.5, 0.5],
    [1.24, 0.5, 1],
    [17.3, 5, 15],
    [17.5, 5, 20],
    [0.3, 0.1, 0.3],
    [-1.3, 0.5, -1.5],
  ])('rounds %d in steps of %d to %d', (value, step, expected) => {
    expect(roundToStep(value, step)).toBe(expected);
  });
});
