import { expect, test } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import {
  computeTableSummary,
  countStatuses,
  formatTableSummary,
} from '../../src/pipeline/table-summary.ts';

const rows: readonly Observation[] = [
  { ...emptyObservation('E06000015', '2007-01-01/P1Y'), value: 0 },
  { ...emptyObservation('E06000016', '2008-01-01/P1Y'), value: 62.3 },
  { ...emptyObservation('E06000016', '2007-01-01/P1Y'), status: 'not available' },
];

test('computeTableSummary counts areas and periods once, and a zero as a value', () => {
  expect(computeTableSummary(rows)).toEqual({
    rows: 3,
    areas: 2,
    periods: 2,
    oldest: '2007-01-01/P1Y',
    latest: '2008-01-01/P1Y',
    absent: 1,
  });
});

test('formatTableSummary says it in one line', () => {
  expect(formatTableSummary(computeTableSummary(rows))).toBe(
    '3 rows, 2 areas, 2 periods, latest 2008, 1 without a value',
  );
});

test('countStatuses counts each reason, and leaves ordinary values out', () => {
  expect([...countStatuses(rows)]).toEqual([['not available', 1]]);
});
