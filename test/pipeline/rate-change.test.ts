import { describe, expect, it } from 'vitest';
import { rateChanges } from '../../src/pipeline/rate-change.ts';
import { counted } from './published-fixture.ts';

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

  it('calls a change clear by its 99.8% interval, though the 95% interval leaves zero out', () => {
    const directionOf = (count: number) =>
      rateChanges([counted('a', 2019, [48, 80]), counted('a', 2021, [count, 70])], [2019, 2021])[0]
        ?.direction;
    expect(directionOf(56)).toBe('no clear change');
    expect(directionOf(66)).toBe('rise');
    expect(directionOf(15)).toBe('fall');
  });

  it('covers both years and leaves out areas that lack one', () => {
    const changes = rateChanges(rows, [2019, 2021]);
    expect(changes.map(({ area, period }) => [area, period])).toEqual([['a', '2019-01-01/P3Y']]);
  });
});
