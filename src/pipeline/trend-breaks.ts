import type { Break } from '../record/breaks.ts';
import type { Observation } from './observation.ts';
import { monthSpan } from './period.ts';
import type { TrendBreak } from './published.ts';

/**
 * Breaks that cut the lines of a series: those that the indicator names, that stop a line, and that
 * fall after the first period began and before the last one ended. A period that a break falls in
 * counts as after it, since it mixes both definitions.
 */
export function trendBreaks(
  rows: readonly Observation[],
  breaks: readonly Break[],
  ids: readonly string[],
): readonly TrendBreak[] {
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  return breaks
    .filter((each) => each.break && ids.includes(each.id))
    .flatMap(({ id, date, title }) => {
      const index = periods.findIndex((period) => monthSpan(period)[1] >= firstMonth(date));
      const after = periods[index];
      return index < 1 || after === undefined
        ? []
        : [{ id, year: namingYear(after), label: title }];
    })
    .sort((one, other) => one.year - other.year);
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
