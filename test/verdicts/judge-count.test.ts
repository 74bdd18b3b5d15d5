import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../src/record/target.ts';
import { countInterval, judgeCount } from '../../src/verdicts/judge-count.ts';

function judge(value: number, certainty: Certainty, goal: number, better: 'higher' | 'lower') {
  return judgeCount(countInterval(value, certainty), { value: goal, better });
}

describe('judgeCount', () => {
  // A promised drop of 42, of a count rounded within 5: each of the two counts errs by as much.
  it.each([
    [55, 'met'],
    [53, 'met'],
    [52, 'met'],
    [51, 'cannot-tell-rounding'],
    [50, 'cannot-tell-rounding'],
    [40, 'cannot-tell-rounding'],
    [35, 'cannot-tell-rounding'],
    [32, 'cannot-tell-rounding'],
    [31, 'not-met'],
    [30, 'not-met'],
  ] as const)('a drop of %d within 10, of 42: %s', (drop, verdict) => {
    expect(judge(drop, { rounding: 10 }, 42, 'higher')).toBe(verdict);
    expect(judge(-drop, { rounding: 10 }, -42, 'lower')).toBe(verdict);
  });

  it.each([
    [50, 'met'],
    [46, 'met'],
    [45, 'cannot-tell-rounding'],
    [40, 'cannot-tell-rounding'],
    [38, 'cannot-tell-rounding'],
    [37, 'not-met'],
    [35, 'not-met'],
  ] as const)('a drop of %d within 4, of 42: %s', (drop, verdict) => {
    expect(judge(drop, { rounding: 4 }, 42, 'higher')).toBe(verdict);
  });

  it.each([
    [10, 'exact', 'higher', 'met'],
    [11, 'exact', 'higher', 'met'],
    [9, 'exact', 'higher', 'not-met'],
    [10, 'exact', 'lower', 'met'],
    [9, 'exact', 'lower', 'met'],
    [11, 'exact', 'lower', 'not-met'],
    [10, 'at least', 'higher', 'met'],
    [9, 'at least', 'higher', 'cannot-tell-rounding'],
    [10, 'at least', 'lower', 'cannot-tell-rounding'],
    [11, 'at least', 'lower', 'not-met'],
    [10, 'at most', 'lower', 'met'],
    [11, 'at most', 'lower', 'cannot-tell-rounding'],
    [10, 'at most', 'higher', 'cannot-tell-rounding'],
    [9, 'at most', 'higher', 'not-met'],
  ] as const)(
    '%d %s, where %s than 10 is better or equal: %s',
    (value, certainty, better, verdict) => {
      expect(judge(value, certainty, 10, better)).toBe(verdict);
    },
  );

  it.each([
    [10, 14, 'met', 'cannot-tell-rounding'],
    [9, 14, 'cannot-tell-rounding', 'cannot-tell-rounding'],
    [6, 10, 'cannot-tell-rounding', 'met'],
    [6, 9, 'not-met', 'met'],
    [11, 14, 'met', 'not-met'],
  ] as const)(
    '%d to %d against 10: %s if higher is better, %s if lower',
    (lower, upper, up, down) => {
      const certainty = { lower, upper };
      expect(judge((lower + upper) / 2, certainty, 10, 'higher')).toBe(up);
      expect(judge((lower + upper) / 2, certainty, 10, 'lower')).toBe(down);
    },
  );
});

describe('countInterval', () => {
  it('refuses a count without its certainty, and an interval that leaves it out', () => {
    expect(() => countInterval(40, undefined)).toThrow(/without its certainty/);
    expect(() => countInterval(40, { lower: 41, upper: 50 })).toThrow(RangeError);
    expect(() => countInterval(40, { lower: 30, upper: 39 })).toThrow(RangeError);
    expect(() => countInterval(40, { rounding: -1 })).toThrow(RangeError);
    expect(() => countInterval(NaN, 'exact')).toThrow(RangeError);
  });
});

describe('judgeCount, for any count', () => {
  const counts = fc.integer({ min: -2000, max: 2000 });
  const widths = fc.integer({ min: 1, max: 50 });

  it('never turns a miss into met, or met into a miss, by a wider interval', () => {
    fc.assert(
      fc.property(counts, counts, widths, widths, (value, goal, rounding, more) => {
        const narrow = judge(value, { rounding }, goal, 'higher');
        const wide = judge(value, { rounding: rounding + more }, goal, 'higher');
        expect([narrow, 'cannot-tell-rounding']).toContain(wide);
      }),
    );
  });

  it('gives the same verdict on a scale turned round', () => {
    fc.assert(
      fc.property(counts, counts, widths, (value, goal, rounding) => {
        const up = judge(value, { rounding }, goal, 'higher');
        expect(judge(-value, { rounding }, -goal, 'lower')).toBe(up);
      }),
    );
  });

  it('says of an exact count the same as of one that is rounded within nothing', () => {
    fc.assert(
      fc.property(counts, counts, (value, goal) => {
        const within = judge(value, { lower: value, upper: value }, goal, 'lower');
        expect(judge(value, 'exact', goal, 'lower')).toBe(within);
      }),
    );
  });
});
