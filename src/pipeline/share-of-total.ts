import { from, op } from 'arquero';
import type { Observation } from './observation.ts';
import { percentOf } from './proportion.ts';
import { roundHalfAway } from './round-half-away.ts';

/**
 * Each area's count as a percentage of the counts of all areas in the same period; the denominator
 * is that sum. Where any count of a period is missing there is no whole, so the period has no shares.
 */
export function shareOfTotal(rows: readonly Observation[]): readonly Observation[] {
  const totals = from(rows.map(({ period, count }) => ({ period, count })))
    .groupby('period')
    .rollup({ total: op.sum('count'), missing: op.invalid('count') })
    .objects() as readonly { period: string; total: number; missing: number }[];
  const wholes = new Map(
    totals.map(({ period, total, missing }) => [
      period,
      missing > 0 ? null : roundHalfAway(total, 2),
    ]),
  );
  return rows.map((row) => shareRow(row, wholes.get(row.period) ?? null));
}

function shareRow(row: Observation, whole: number | null): Observation {
  const noInterval = { lower: null, upper: null };
  if (whole === null || row.count === null)
    return { ...row, ...noInterval, value: null, denominator: null, status: 'not available' };
  const value = percentOf({ count: row.count, denominator: whole });
  return { ...row, ...noInterval, value, denominator: whole };
}
