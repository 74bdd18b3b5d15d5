import { formatPeriod, monthSpan } from '../pipeline/period.ts';
import { MONTH_OR_YEAR } from '../record/month-or-year.ts';

/** A month or year of the record as a period: "2008-03" → `2008-03-01/P1M`, "2009" → its year. */
function periodOf(date: string): string {
  if (!MONTH_OR_YEAR.test(date)) throw new RangeError(`not a month or a year: "${date}"`);
  return date.length === 4 ? `${date}-01-01/P1Y` : `${date}-01/P1M`;
}

/**
 * A month or year of the record in words: "2008-03" → "March 2008", "2009" → "2009".
 * @throws RangeError where it is neither.
 */
export function formatDate(date: string): string {
  return formatPeriod(periodOf(date));
}

/**
 * The date of a target in words: "by March 2008"; "no date printed" where its document gives none.
 * @throws RangeError where it is neither a month nor a year.
 */
export function formatDeadline(by: string | undefined): string {
  return by === undefined ? 'no date printed' : `by ${formatDate(by)}`;
}

/**
 * Last month of a date of the record, counted from year 0: a promise "by 2009" has all of 2009.
 * @throws RangeError where it is neither a month nor a year.
 */
export function lastMonth(date: string): number {
  return monthSpan(periodOf(date))[1];
}

/** First month of a date of the record, counted from year 0: a break of "2013" bears from January. */
export function firstMonth(date: string): number {
  return monthSpan(periodOf(date))[0];
}
