import { formatPeriod } from '../pipeline/period.ts';

/**
 * A day in words: "2026-11-22" → "22 November 2026".
 * @throws RangeError where it is no ISO 8601 day.
 */
export function formatDay(day: string): string {
  const [, month, date] = /^(\d{4}-\d{2})-(\d{2})$/.exec(day) ?? [];
  if (month === undefined || date === undefined) throw new RangeError(`not a day: "${day}"`);
  return `${Number(date)} ${formatPeriod(`${month}-01/P1M`)}`;
}
