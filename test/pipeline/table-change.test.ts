import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { formatObservations } from '../../src/pipeline/observation-table.ts';
import { changeTable } from '../../src/pipeline/table-change.ts';

const row = (area: string, year: number, value: number | null): Observation => ({
  ...emptyObservation(area, `${year}-01-01/P1Y`),
  ...{ value, status: value === null ? 'suppressed' : '' },
});
const always = () => true;

describe('changeTable', () => {
  test('adds, revises and misses rows, and keeps those that nobody asked for', () => {
    const committed = [row('A', 2010, 1), row('A', 2011, 2), row('B', 2011, 3), row('C', 2011, 4)];
    const brought = [row('A', 2011, null), row('A', 2012, 5), row('D', 2012, 6)];
    const change = changeTable(committed, brought, ({ area, period }) => {
      return area !== 'C' && period >= '2011';
    });
    expect(change.rows).toEqual([
      ...[row('A', 2010, 1), row('A', 2011, null), row('A', 2012, 5)],
      ...[row('C', 2011, 4), row('D', 2012, 6)],
    ]);
    expect(change.added).toEqual([row('A', 2012, 5), row('D', 2012, 6)]);
    expect(change.vanished).toEqual([row('B', 2011, 3)]);
    const where = { area: 'A', period: '2011-01-01/P1Y' };
    expect(change.revised).toEqual([
      { ...where, column: 'value', old: 2, new: null },
      { ...where, column: 'status', old: '', new: 'suppressed' },
    ]);
    expect([change.newPeriods, change.newAreas]).toEqual([['2012-01-01/P1Y'], ['D']]);
  });

  test('gives the same table in whatever order rows come, and no change the second time', () => {
    const rows = fc.uniqueArray(
      fc.record({
        area: fc.constantFrom('A', 'B', 'C'),
        year: fc.integer({ min: 2000, max: 2009 }),
      }),
      { selector: ({ area, year }) => `${area} ${year}`, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, rows, fc.integer(), (one, other, value) => {
        const committed = one.map(({ area, year }) => row(area, year, year));
        const brought = other.map(({ area, year }) => row(area, year, value));
        const change = changeTable(committed, brought, always);
        const turned = changeTable(committed.toReversed(), brought.toReversed(), always);
        expect(turned).toEqual(change);
        expect(formatObservations(change.rows)).toBe(formatObservations(brought));
        const again = changeTable(change.rows, brought, always);
        expect([again.added, again.revised, again.vanished]).toEqual([[], [], []]);
      }),
      { seed: 5 },
    );
  });
});
