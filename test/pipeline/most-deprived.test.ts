import { expect, test } from 'vitest';
import { mostDeprived } from '../../src/pipeline/most-deprived.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';

const PERIOD = '2004-01-01/P1Y';
const rank = (area: string, value: number | null) => ({ ...emptyObservation(area, PERIOD), value });
const asked = { period: PERIOD, ranked: 110, percent: 5 };

test('mostDeprived ends at the last whole rank within the part: 5% of 110 is rank 5', () => {
  const rows = [rank('E3', 6), rank('E2', 5), rank('E1', 1)];
  expect(mostDeprived(rows, asked)).toEqual({
    lastRank: 5,
    ranked: 3,
    areas: [
      { code: 'E1', rank: 1 },
      { code: 'E2', rank: 5 },
    ],
  });
});

test('mostDeprived refuses a period without ranks and an area without one', () => {
  expect(() => mostDeprived([rank('E1', 1)], { ...asked, period: '2007-01-01/P1Y' })).toThrow(
    /no ranks for 2007/,
  );
  expect(() => mostDeprived([rank('E1', null)], asked)).toThrow(/E1 has no rank/);
});
