import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/pipeline/aggregate.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';

const YEAR = '2013-01-01/P1Y';

function row(area: string, count: number | null, denominator: number | null): Observation {
  const status = count === null ? 'suppressed' : '';
  return { ...emptyObservation(area, YEAR), value: count, count, denominator, status };
}

const parts = [
  { from: 'a', to: 'west' },
  { from: 'b', to: 'west' },
  { from: 'c', to: 'east' },
];

describe('aggregate', () => {
  it('works a rate out again from summed counts: 10 of 100 and 90 of 300 are 25%, not 20%', () => {
    const [east, west] = aggregate([row('a', 10, 100), row('b', 90, 300), row('c', 5, 50)], parts);
    expect(west).toMatchObject({ area: 'west', period: YEAR, count: 100, denominator: 400 });
    expect(west?.value).toBeCloseTo(25, 9);
    expect(east?.value).toBeCloseTo(10, 9);
  });

  it('gives the sum its own Wilson interval', () => {
    const [, west] = aggregate([row('a', 81, 163), row('b', 0, 100), row('c', 1, 2)], parts);
    expect(west?.lower).toBeCloseTo(25.53, 2);
    expect(west?.upper).toBeCloseTo(36.62, 2);
  });

  it('has no sum where a part is suppressed', () => {
    const [, west] = aggregate([row('a', 10, 100), row('b', null, 300), row('c', 5, 50)], parts);
    expect(west).toEqual({ ...emptyObservation('west', YEAR), status: 'not available' });
  });

  it('has no sum where a part has no row at all', () => {
    const [east, west] = aggregate([row('a', 10, 100), row('c', 5, 50)], parts);
    expect(west?.value).toBeNull();
    expect(west?.status).toBe('not available');
    expect(east?.value).not.toBeNull();
  });

  it('has no rate where one part lacks its denominator', () => {
    const [, west] = aggregate([row('a', 10, 100), row('b', 9, null), row('c', 5, 50)], parts);
    expect(west?.value).toBeNull();
  });

  it('counts people where no denominator is published', () => {
    const [east, west] = aggregate(
      [row('a', 10, null), row('b', 9, null), row('c', 0, null)],
      parts,
    );
    expect(west).toMatchObject({ value: 19, count: 19, denominator: null, lower: null });
    expect(east).toMatchObject({ value: 0, count: 0 });
  });

  it('keeps periods apart and leaves out areas that are no part of anything', () => {
    const later = { ...row('a', 20, 100), period: '2014-01-01/P1Y' };
    const sums = aggregate([row('a', 10, 100), later, row('z', 1, 2)], [{ from: 'a', to: 'west' }]);
    expect(sums.map(({ period, count }) => [period, count])).toEqual([
      [YEAR, 10],
      ['2014-01-01/P1Y', 20],
    ]);
  });

  it('sums means of months without the noise of binary addition', () => {
    const [, west] = aggregate([row('a', 0.1, 10), row('b', 0.2, 10), row('c', 1, 10)], parts);
    expect(west?.count).toBe(0.3);
  });

  it('has no rows where there is nothing to sum', () => {
    expect(aggregate([], parts)).toEqual([]);
    expect(aggregate([row('a', 1, 2)], [])).toEqual([]);
  });

  it('lies between the lowest and the highest rate of its parts', () => {
    const proportion = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([denominator, share]) => [Math.floor(denominator * share), denominator] as const);
    fc.assert(
      fc.property(fc.array(proportion, { minLength: 1, maxLength: 8 }), (proportions) => {
        const rows = proportions.map(([count, denominator], index) =>
          row(String(index), count, denominator),
        );
        const [all] = aggregate(
          rows,
          rows.map(({ area }) => ({ from: area, to: 'all' })),
        );
        const rates = proportions.map(([count, denominator]) => (count / denominator) * 100);
        expect(all?.value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(all?.value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
      { seed: 2007, numRuns: 50 },
    );
  });
});
