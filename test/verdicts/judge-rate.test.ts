import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRate } from '../../src/verdicts/judge-rate.ts';
import type { RateEstimate } from '../../src/verdicts/judge-rate.ts';

const BETTER = ['higher', 'lower'] as const;

/** The same estimate on a scale turned round. */
function mirrored({ value, lower, upper }: RateEstimate): RateEstimate {
  return { value: -value, lower: -upper, upper: -lower };
}

// The target is 69.4; below, at and above it for each of lower end, estimate and upper end.
const TRUTH = [
  [69.4, 71.9, 74.4, 'met'],
  [69.5, 72, 74.5, 'met'],
  [69.3, 71.8, 74.3, 'met-within-margin'],
  [66.9, 69.4, 71.9, 'met-within-margin'],
  [67, 69.5, 72, 'met-within-margin'],
  [66.8, 69.3, 71.8, 'cannot-tell-margin'],
  [64.4, 66.9, 69.4, 'cannot-tell-margin'],
  [64.5, 67, 69.5, 'cannot-tell-margin'],
  [64.3, 66.8, 69.3, 'not-met'],
  [59.5, 62.3, 65.1, 'not-met'],
  [69.4, 69.4, 69.4, 'met'],
  [69.3, 69.3, 69.3, 'not-met'],
] as const;

describe('judgeRate', () => {
  it.each(TRUTH)('%d to (%d) to %d against 69.4 or more: %s', (lower, value, upper, verdict) => {
    expect(judgeRate({ value, lower, upper }, { value: 69.4, better: 'higher' })).toBe(verdict);
  });

  it.each([
    [7.5, 10, 12.5, 'met', 12.5],
    [7.5, 10, 12.5, 'met', 12.6],
    [7.5, 10, 12.5, 'met-within-margin', 12.4],
    [7.5, 10, 12.5, 'met-within-margin', 10],
    [7.5, 10, 12.5, 'cannot-tell-margin', 9.9],
    [7.5, 10, 12.5, 'cannot-tell-margin', 7.5],
    [7.5, 10, 12.5, 'not-met', 7.4],
  ] as const)(
    '%d to (%d) to %d: %s, where %d or less is better',
    (lower, value, upper, verdict, goal) => {
      expect(judgeRate({ value, lower, upper }, { value: goal, better: 'lower' })).toBe(verdict);
    },
  );

  it('counts equal figures as reached, whatever their binary fractions', () => {
    const estimate = { lower: 66.3 + 3.1, value: 70, upper: 70.6 };
    expect(estimate.lower).toBeLessThan(69.4);
    expect(judgeRate(estimate, { value: 69.4, better: 'higher' })).toBe('met');
  });

  it('refuses an interval that does not hold its estimate, and what is no figure', () => {
    const goal = { value: 69.4, better: 'higher' } as const;
    expect(() => judgeRate({ value: 70, lower: 71, upper: 72 }, goal)).toThrow(RangeError);
    expect(() => judgeRate({ value: 70, lower: 68, upper: 69 }, goal)).toThrow(/not an interval/);
    expect(() => judgeRate({ value: NaN, lower: 68, upper: 72 }, goal)).toThrow(RangeError);
    expect(() => judgeRate({ value: 70, lower: 69, upper: Infinity }, goal)).toThrow(RangeError);
  });
});

const tenths = fc.integer({ min: -1000, max: 2000 }).map((n) => n / 10);
const halves = fc.integer({ min: 0, max: 200 }).map((n) => n / 10);
const estimates = fc
  .tuple(tenths, halves, halves)
  .map(([value, below, above]) => ({ value, lower: value - below, upper: value + above }));

describe('judgeRate, for any estimate', () => {
  it('gives the same verdict on a scale turned round', () => {
    fc.assert(
      fc.property(estimates, tenths, (estimate, value) => {
        const up = judgeRate(estimate, { value, better: 'higher' });
        expect(judgeRate(mirrored(estimate), { value: -value, better: 'lower' })).toBe(up);
      }),
    );
  });

  it('never turns a miss into met, or met into a miss, by a wider interval', () => {
    fc.assert(
      fc.property(
        estimates,
        tenths,
        fc.constantFrom(...BETTER),
        halves,
        (estimate, value, better, more) => {
          const { lower, upper } = estimate;
          const wide = { ...estimate, lower: lower - more, upper: upper + more };
          const moves = [
            judgeRate(estimate, { value, better }),
            judgeRate(wide, { value, better }),
          ];
          expect([
            'met met',
            'met met-within-margin',
            'met-within-margin met-within-margin',
            'cannot-tell-margin cannot-tell-margin',
            'not-met cannot-tell-margin',
            'not-met not-met',
          ]).toContain(moves.join(' '));
        },
      ),
    );
  });
});
