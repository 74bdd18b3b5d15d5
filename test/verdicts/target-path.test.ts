import { describe, expect, it } from 'vitest';
import { requiredAt, shareReached } from '../../src/verdicts/target-path.ts';

const path = {
  from: { date: '2006-03', value: 66.4 },
  to: { date: '2008-03', value: 69.4 },
};

describe('requiredAt', () => {
  // 24 months for 3.0 points: 0.125 a month.
  it.each([
    ['2006-03', 66.4],
    ['2006-04', 66.525],
    ['2007-03', 67.9],
    ['2006', 67.525],
    ['2007', 69.025],
    ['2008-03', 69.4],
    ['2008-04', 69.4],
    ['2012', 69.4],
  ])('at %s requires %d', (date, value) => {
    expect(requiredAt(path, date)).toBe(value);
  });

  it.each(['2006-02', '2005'])('requires nothing at %s, before the baseline', (date) => {
    expect(requiredAt(path, date)).toBeNull();
  });

  it('falls where the target lies below the baseline', () => {
    const from = { date: '2006-12', value: 100 };
    expect(requiredAt({ from, to: { date: '2007-10', value: 50 } }, '2007-05')).toBe(75);
  });

  it('refuses a target that is not later than its baseline, and what is no date', () => {
    expect(() => requiredAt({ from: path.to, to: path.from }, '2007')).toThrow(/forward/);
    expect(() => requiredAt({ from: path.from, to: path.from }, '2007')).toThrow(RangeError);
    expect(() => requiredAt(path, 'spring 2007')).toThrow(RangeError);
    expect(() => requiredAt(path, '2007-13')).toThrow(RangeError);
  });
});

describe('shareReached', () => {
  const required = { baseline: 66.4, target: 69.4 };
  const within = (points: number, margin: number) => ({
    points,
    lower: points - margin,
    upper: points + margin,
  });

  it.each([
    [3, 100],
    [1.5, 50],
    // 1.34 / 3 = 44.7%, 1.35 / 3 = 45%: halves away from zero.
    [1.34, 40],
    [1.35, 50],
    [6, 200],
    [-1.5, -50],
  ])('of a clear change of %d points out of 3 is %d per cent', (points, share) => {
    expect(shareReached(required, within(points, 0.5))).toBe(share);
  });

  it('of a fall towards a lower target is positive', () => {
    expect(shareReached({ baseline: 10, target: 6 }, within(-2, 1))).toBe(50);
  });

  it('is hidden where the interval holds zero, ends included', () => {
    expect(shareReached(required, within(3, 3.54))).toBeNull();
    expect(shareReached(required, within(3, 3))).toBeNull();
    expect(shareReached(required, within(-3, 3))).toBeNull();
    expect(shareReached(required, within(3, 2.99))).toBe(100);
    expect(shareReached(required, within(0, 0))).toBeNull();
  });

  it('refuses a target at its baseline', () => {
    expect(() => shareReached({ baseline: 5, target: 5 }, within(1, 0))).toThrow(RangeError);
  });
});
