import type { Observation } from './observation.ts';
import { percentOf } from './proportion.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * A row of counted people as the percentage of its denominator, with the 95% Wilson interval.
 * Numerator and denominator stay, so that the rate can be worked out again. A row without a value
 * keeps its status.
 * @throws RangeError where a row with a value lacks its count or denominator.
 */
export function percentRate(row: Observation): Observation {
  const { count, denominator } = row;
  if (row.value === null) return row;
  if (count === null || denominator === null)
    throw new RangeError(`${row.area}, ${row.period}: a rate needs its count and its denominator`);
  const [lower, upper] = wilsonInterval({ count, denominator });
  return { ...row, value: percentOf({ count, denominator }), lower, upper };
}
