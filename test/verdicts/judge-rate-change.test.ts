import { describe, expect, it } from 'vitest';
import { cleanChange, holdsZero, judgeRateChange } from '../../src/verdicts/judge-rate-change.ts';

function rate(year: number, value: number, margin: number) {
  return {
    period: `${year}-01-01/P1Y`,
    value,
    lower: value - margin,
    upper: value + margin,
  };
}

const up3 = { value: 3, better: 'higher' } as const;

describe('judgeRateChange', () => {
  it('cannot tell whether 66.4 to 69.4, within 2.5 each, is the 3.0 required: +3.0 within 3.54', () => {
    const { change, verdict } = judgeRateChange(rate(2006, 66.4, 2.5), rate(2008, 69.4, 2.5), up3);
    expect(verdict).toBe('cannot-tell-margin');
    expect(change.points).toBe(3);
    expect(change.margin.toFixed(2)).toBe('3.54');
    expect(change.direction).toBe('no clear change');
  });

  // Margins of 3 and 4 make one of 5, by Pythagoras; the change is reached at 3.0.
  it.each([
    [8.1, 'met'],
    [8, 'met'],
    [7.9, 'met-within-margin'],
    [5.1, 'met-within-margin'],
    [5, 'cannot-tell-margin'],
    [4.9, 'cannot-tell-margin'],
    [3, 'cannot-tell-margin'],
    [2.9, 'cannot-tell-margin'],
    [-2, 'cannot-tell-margin'],
    [-2.1, 'not-met'],
  ] as const)('a change of %d within 5, of +3 required: %s', (points, verdict) => {
    const from = rate(2006, 60, 3);
    expect(judgeRateChange(from, rate(2008, 60 + points, 4), up3).verdict).toBe(verdict);
    const down = { value: -3, better: 'lower' } as const;
    expect(judgeRateChange(from, rate(2008, 60 - points, 4), down).verdict).toBe(verdict);
  });

  it('refuses periods that overlap', () => {
    const rolling = { ...rate(2006, 66.4, 2.5), period: '2006-04-01/P1Y' };
    expect(() => judgeRateChange(rate(2006, 66.4, 2.5), rolling, up3)).toThrow(/overlap/);
  });

  it('refuses a required change of none, or away from what is better', () => {
    const [from, to] = [rate(2006, 66.4, 2.5), rate(2008, 69.4, 2.5)];
    for (const value of [0, -3])
      expect(() => judgeRateChange(from, to, { value, better: 'higher' })).toThrow(RangeError);
    expect(() => judgeRateChange(from, to, { value: 3, better: 'lower' })).toThrow(RangeError);
  });
});

describe('holdsZero', () => {
  it.each([
    [-1, 1, true],
    [0, 1, true],
    [-1, 0, true],
    [0.1, 1, false],
    [-1, -0.1, false],
    [4e-16, 1, true],
  ])('from %d to %d: %s', (lower, upper, expected) => {
    expect(holdsZero({ lower, upper })).toBe(expected);
  });
});

describe('cleanChange', () => {
  it('tells the direction from ends without noise', () => {
    const noise = { points: 5, lower: 4e-15, upper: 10, margin: 5, direction: 'rise' } as const;
    expect(cleanChange(noise)).toMatchObject({ lower: 0, direction: 'no clear change' });
    const fall = { points: -5, lower: -9, upper: -1, margin: 4, direction: 'fall' } as const;
    expect(cleanChange(fall)).toEqual(fall);
  });
});
