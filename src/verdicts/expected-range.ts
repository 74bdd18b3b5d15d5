import type { Observation } from '../pipeline/observation.ts';
import { trendBreaks } from '../pipeline/trend-breaks.ts';
import type { Break } from '../record/breaks.ts';
import { xmrLimits, type XmrLimits } from './xmr-limits.ts';

/** The expected range of a run of values, with the periods that it was made from. */
export interface ExpectedRange extends XmrLimits {
  readonly from: string;
  readonly to: string;
  /** Periods whose value lies outside the range. */
  readonly outside: readonly string[];
}

interface Valued {
  readonly period: string;
  readonly value: number;
}

/** The last values of a series, in order of time, that no gap and no break parts. */
export function latestRun(
  rows: readonly Observation[],
  breaks: readonly Break[],
): readonly Valued[] {
  const ids = breaks.map(({ id }) => id);
  const run: Valued[] = [];
  for (const { period, value } of rows.toReversed()) {
    const [next] = run;
    const isCut = next !== undefined && trendBreaks([{ period }, next], breaks, ids).length > 0;
    if (value === null || isCut) break;
    run.unshift({ period, value });
  }
  return run;
}

/**
 * The XmR limits of a run (see `xmrLimits`) and the periods outside them, in the unit of the values;
 * null where two values are not there to give a moving range.
 * @throws RangeError where periods overlap or are out of order.
 */
export function expectedRange(run: readonly Valued[]): ExpectedRange | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < 2) return null;
  const limits = xmrLimits(run);
  const outside = run.filter(({ value }) => value < limits.lower || value > limits.upper);
  return {
    ...limits,
    from: first.period,
    to: last.period,
    outside: outside.map(({ period }) => period),
  };
}
