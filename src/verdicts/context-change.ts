import { computeChange, type Change, type Estimate } from '../pipeline/change.ts';
import type { Observation } from '../pipeline/observation.ts';
import { trendBreaks } from '../pipeline/trend-breaks.ts';
import type { Break } from '../record/breaks.ts';
import type { TargetContext } from '../record/target.ts';
import { changeSum, type ChangeWords } from './change-sum.ts';
import { cleanChange } from './judge-rate-change.ts';
import type { ShownSum } from './shown-sum.ts';

/** What a series on another definition did: shown beside a target, never its verdict. */
export interface ContextChange {
  readonly from: Estimate;
  readonly to: Estimate;
  /** In percentage points, with its 95% interval; "no clear change" where that holds zero. */
  readonly change: Change;
  readonly sum: ShownSum;
}

/** A table of survey estimates, with the breaks on record and the words of its source. */
export interface ContextSeries extends ChangeWords {
  readonly rows: readonly Observation[];
  readonly breaks: readonly Break[];
}

/**
 * The change of a rate between the two periods of a context, in percentage points: from 67.8 (65.3
 * to 70.3) to 62.3 (59.5 to 65.1) is −5.5 within 3.8. Its interval is the root of the sum of squares
 * of the half-widths (ONS; Newcombe 1998).
 * @throws RangeError where a period has no single estimate with its interval, the second is not
 * later, the two overlap, or a break that cuts the series lies between them.
 */
export function computeContextChange(context: TargetContext, series: ContextSeries): ContextChange {
  const from = estimateIn(context.from, context, series.rows);
  const to = estimateIn(context.to, context, series.rows);
  const change = cleanChange(computeChange(from, to));
  if (context.to < context.from)
    throw new RangeError(`${context.to} is not later than ${context.from}`);
  checkUnbroken(context, series);
  return { from, to, change, sum: changeSum({ from, to, change }, series) };
}

function estimateIn(
  period: string,
  { table, area }: TargetContext,
  rows: readonly Observation[],
): Estimate {
  const found = rows.filter((row) => row.area === area && row.period === period);
  const [row] = found;
  const where = `${table}, ${area}, ${period}`;
  if (row === undefined || found.length > 1)
    throw new RangeError(`${where}: ${found.length} rows, expected one`);
  const { value, lower, upper } = row;
  if (value === null || lower === null || upper === null)
    throw new RangeError(`${where}: a change needs the estimate and both ends of its interval`);
  return { period, value, lower, upper };
}

function checkUnbroken({ table, from, to }: TargetContext, { breaks }: ContextSeries): void {
  const ids = breaks.filter(({ tables }) => tables.includes(table)).map(({ id }) => id);
  const [cut] = trendBreaks([{ period: from }, { period: to }], breaks, ids);
  if (cut !== undefined)
    throw new RangeError(`${table}: break ${cut.id} lies between ${from} and ${to}`);
}
