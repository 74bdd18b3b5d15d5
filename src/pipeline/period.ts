const PERIOD = /^(\d{4})-(\d{2})-(\d{2})\/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Whether the text is an ISO 8601 interval of a real day and a duration, `2006-12-01/P3M`. */
export function isPeriod(text: string): boolean {
  const [, year, month, day, ...lengths] = PERIOD.exec(text) ?? [];
  const isLong = lengths.some((each) => Number(each) > 0);
  return isLong && isDay(`${year}-${month}-${day}`);
}

/** Whether the text is a day of the calendar, `2019-02-28`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const [days, at] = [DAYS_OF_MONTHS[Number(month) - 1] ?? 0, Number(day)];
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return at >= 1 && at <= days + (isLeap && month === '02' ? 1 : 0);
}

/** A calendar year as a period: 2008 → `2008-01-01/P1Y`. */
export function calendarYear(year: number): string {
  return `${year}-01-01/P1Y`;
}

/** December of a year to February of the next, as a period: 2017 → `2017-12-01/P3M`. */
export function winterFrom(year: number): string {
  return `${year}-12-01/P3M`;
}

/** The year in which a period starts. */
export function startYear(period: string): number {
  return Number(period.slice(0, 4));
}

/** The month in which a period starts, 1 to 12. */
export function startMonth(period: string): number {
  return Number(period.slice(5, 7));
}

/** First and last month of a period, counted from year 0, so that overlaps are a comparison. */
export function monthSpan(period: string): readonly [first: number, last: number] {
  const parts = PERIOD.exec(period);
  if (parts === null) throw new RangeError(`not a period: "${period}"`);
  const [, year, month, , years = '0', months = '0'] = parts;
  const first = Number(year) * 12 + Number(month) - 1;
  const length = Math.max(1, Number(years) * 12 + Number(months));
  return [first, first + length - 1];
}

/** Whether two periods share any month: survey estimates that do must not be differenced. */
export function periodsOverlap(one: string, other: string): boolean {
  const [a, b] = monthSpan(one);
  const [c, d] = monthSpan(other);
  return a <= d && c <= b;
}

/** A period in words: "2008", "December 2006", "December 2017 to February 2018". */
export function formatPeriod(period: string): string {
  const [first, last] = monthSpan(period);
  const starts = `${MONTHS[first % 12]} ${Math.floor(first / 12)}`;
  if (first === last) return starts;
  if (first % 12 === 0 && last - first === 11) return String(Math.floor(first / 12));
  return `${starts} to ${MONTHS[last % 12]} ${Math.floor(last / 12)}`;
}

/** The last month that any of the rows is about, as the record writes months: "2025-03". */
export function latestMonth(rows: readonly { readonly period: string }[]): string {
  const last = rows.reduce((latest, { period }) => Math.max(latest, monthSpan(period)[1]), 0);
  return `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
}
