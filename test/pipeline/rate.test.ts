import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { percentRate } from '../../src/pipeline/rate.ts';
import { rateChanges } from '../../src/pipeline/rate-change.ts';
import { shareOfTotal } from '../../src/pipeline/share-of-total.ts';

function counted(area: string, year: number, [count, denominator]: readonly [number, number]) {
  return { ...emptyObservation(area, `${year}-01-01/P1Y`), value: count, count, denominator };
}

describe('percentRate', () => {
  it('is 18.5% for 120 of 648, with its Wilson interval and its counts', () => {
    const rate = percentRate(counted('ward', 2007, [120, 648]));
    expect(rate.value?.toFixed(1)).toBe('18.5');
    expect(rate).toMatchObject({ count: 120, denominator: 648 });
    expect(rate.lower).toBeLessThan(18.5);
    expect(rate.upper).toBeGreaterThan(18.6);
  });

  it('keeps the status of a row without a value', () => {
    const absent = { ...emptyObservation('ward', '2007-01-01/P1Y'), status: 'suppressed' as const };
    expect(percentRate(absent)).toEqual(absent);
  });

  it('refuses a count without its denominator, naming area and period', () => {
    const row = { ...counted('E01', 2013, [5, 9]), denominator: null };
    expect(() => percentRate(row)).toThrow('E01, 2013-01-01/P1Y: a rate needs its count');
  });
});

describe('rateChanges', () => {
  const rows = [
    counted('a', 2019, [48, 80]),
    counted('a', 2021, [56, 70]),
    counted('b', 2019, [5, 10]),
    counted('a', 2020, [1, 10]),
  ];

  it('gives the difference with the limits that Newcombe publishes for 56/70 less 48/80', () => {
    const [change] = rateChanges(rows, [2019, 2021]);
    expect(change?.value).toBeCloseTo(20, 9);
    expect(change?.lower).toBeCloseTo(5.24, 2);
    expect(change?.upper).toBeCloseTo(33.39, 2);
    expect(change).toMatchObject({ count: null, denominator: null });
  });

  it('covers both years and leaves out areas that lack one', () => {
    const changes = rateChanges(rows, [2019, 2021]);
    expect(changes.map(({ area, period }) => [area, period])).toEqual([['a', '2019-01-01/P3Y']]);
  });
});

describe('shareOfTotal', () => {
  it('is a part of the sum of the same period', () => {
    const shares = shareOfTotal([
      counted('a', 2013, [30, 100]),
      counted('b', 2013, [10, 100]),
      counted('a', 2014, [1, 100]),
    ]);
    expect(shares.map(({ value }) => value)).toEqual([75, 25, 100]);
    expect(shares.map(({ denominator }) => denominator)).toEqual([40, 40, 1]);
  });

  it('has no shares in a period with a missing part', () => {
    const missing = { ...emptyObservation('b', '2013-01-01/P1Y'), status: 'suppressed' as const };
    const shares = shareOfTotal([counted('a', 2013, [30, 100]), missing]);
    expect(shares.map(({ value, status }) => [value, status])).toEqual([
      [null, 'not available'],
      [null, 'not available'],
    ]);
  });
});
