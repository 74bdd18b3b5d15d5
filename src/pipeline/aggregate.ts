import { from, op } from 'arquero';
import { emptyObservation } from './observation.ts';
import type { Observation } from './observation.ts';
import { percentRate } from './rate.ts';
import { roundHalfAway } from './round-half-away.ts';

/** A small area and the larger one that it is part of: one row of a lookup. */
export interface Part {
  readonly from: string;
  readonly to: string;
}

interface Sum {
  readonly to: string;
  readonly period: string;
  readonly parts: number;
  readonly counted: number;
  readonly based: number;
  readonly count: number;
  readonly denominator: number;
}

/** Counts are whole people or yearly means to 0.01: more decimals are noise of binary addition. */
const COUNT_DECIMALS = 2;

/**
 * Rows of small areas as rows of the larger areas that they make up, by code, then period. Counts
 * and denominators are summed and the rate is worked out again from the sums, never averaged; where
 * no denominator is published the value is the summed count. A sum with a missing part is no sum:
 * where any part of an area has no row or no count, the area is "not available".
 */
export function aggregate(
  rows: readonly Observation[],
  parts: readonly Part[],
): readonly Observation[] {
  if (rows.length === 0 || parts.length === 0) return [];
  const counts = from(
    rows.map(({ area, period, count, denominator }) => ({ area, period, count, denominator })),
  );
  const expected = from([...parts]).cross(counts.select('period').dedupe());
  const sums = expected
    .join_left(counts, [
      ['from', 'period'],
      ['area', 'period'],
    ])
    .groupby('to', 'period')
    .rollup({
      parts: op.count(),
      counted: op.valid('count'),
      based: op.valid('denominator'),
      count: op.sum('count'),
      denominator: op.sum('denominator'),
    })
    .orderby('to', 'period')
    .objects() as readonly Sum[];
  return sums.map(rowOf);
}

function rowOf(sum: Sum): Observation {
  const empty = emptyObservation(sum.to, sum.period);
  const hasBase = sum.based > 0;
  if (sum.counted < sum.parts || (hasBase && sum.based < sum.parts))
    return { ...empty, status: 'not available' };
  const count = roundHalfAway(sum.count, COUNT_DECIMALS);
  if (!hasBase) return { ...empty, value: count, count };
  const denominator = roundHalfAway(sum.denominator, COUNT_DECIMALS);
  return percentRate({ ...empty, value: count, count, denominator });
}
