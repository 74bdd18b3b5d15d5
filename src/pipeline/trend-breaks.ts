import type { Break } from '../record/breaks.ts';
import type { Observation } from './observation.ts';
import { monthSpan } from './period.ts';
import type { TrendBreak } from './published.ts';

/**
 * Breaks that cut the lines of a series: those that the indicator names, that stop a line, and that
 * fall after the first period began and before the last one ended. A period that a break falls in
 * mixes both definitions: it is joined to neither side, so the line is cut before and after it.
 */
export function trendBreaks(
  rows: readonly Pick<Observation, 'period'>[],
  breaks: readonly Break[],
  ids: readonly string[],
): readonly TrendBreak[] {
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  return breaks
    .filter((each) => each.break && ids.includes(each.id))
    .flatMap((each) => cutsOf(each, periods))
    .sort((one, other) => one.year - other.year);
}

function cutsOf({ id, date, title }: Break, periods: readonly string[]): readonly TrendBreak[] {
  const month = firstMonth(date);
  const index = periods.findIndex((period) => monthSpan(period)[1] >= month);
  const first = periods[index];
  if (first === undefined) return [];
  const next = periods[index + 1];
  const isMixed = monthSpan(first)[0] < month && next !== undefined;
  const before = { id, year: namingYear(first), label: title };
  const after = isMixed
    ? [{ id, year: namingYear(next), label: `${namingYear(first)} mixes two definitions` }]
    : [];
  // Before the first period there is nothing to cut off.
  return index === 0 ? after : [before, ...after];
}

/** The year that a period is named after: that in which it ends; December 2017 to February 2018 is 2018. */
export function namingYear(period: string): number {
  return Math.floor(monthSpan(period)[1] / 12);
}

/** Month from which a break holds, counted from year 0; a year alone means its January. */
function firstMonth(date: string): number {
  const [year, month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}
