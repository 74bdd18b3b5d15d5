import { nice, ticks } from 'd3-array';
import type { TrendSeries } from '../pipeline/published.ts';

/** Lowest and highest value of an axis. */
export type Domain = readonly [lowest: number, highest: number];

/** Ticks wanted along an axis. Domain and ticks take the same, so that the first tick is its foot. */
const TICKS = 5;

/** An axis starts at zero where leaving that out would save less than this share of its length. */
const WORTH_LEAVING_OUT = 0.4;

/**
 * The value axis that holds every value and interval of the series, with round ends; it starts at
 * zero unless all values lie far above. Panels that are compared share one domain.
 * @throws RangeError where no series has a value.
 */
export function trendDomain(series: readonly TrendSeries[]): Domain {
  const values = series
    .flatMap(({ rows }) => rows.flatMap(({ value, lower, upper }) => [value, lower, upper]))
    .filter((value) => value !== null);
  if (values.length === 0) throw new RangeError('a trend needs at least one value');
  const least = Math.min(...values);
  const most = Math.max(...values);
  const start = least >= 0 && least < WORTH_LEAVING_OUT * most ? 0 : least;
  return nice(start, most === start ? start + 1 : most, TICKS);
}

/** Round values along an axis; of a domain from `trendDomain` they begin and end with its ends. */
export function domainTicks(domain: Domain): readonly number[] {
  return ticks(domain[0], domain[1], TICKS);
}
