/** Tables of millions of rows are about a few periods. */
const known = new Map<string, readonly [first: string, last: string]>();

const PERIOD = /^(\d{4})-(\d{2})-(\d{2})\/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/**
 * First and last day of a period, both in it, as ISO 8601 dates:
 * `2013-01-01/P1Y` → ["2013-01-01", "2013-12-31"].
 * @throws RangeError where it is no interval of start and duration.
 */
export function periodDays(period: string): readonly [first: string, last: string] {
  const days = known.get(period) ?? computeDays(period);
  known.set(period, days);
  return days;
}

function computeDays(period: string): readonly [first: string, last: string] {
  const parts = PERIOD.exec(period);
  if (parts === null) throw new RangeError(`not a period: "${period}"`);
  const [, year, month, day, years = '0', months = '0', days = '0'] = parts;
  const from = Number(year) * 12 + Number(month) - 1;
  const to = from + Number(years) * 12 + Number(months);
  const after = dayNumber(to, Number(day)) + Number(days);
  return [isoDate(dayNumber(from, Number(day))), isoDate(after - 1)];
}

/** Days since 1 March of year 0; months are counted from January of year 0. */
function dayNumber(month: number, day: number): number {
  const sinceMarch = month - 2;
  const year = Math.floor(sinceMarch / 12);
  return daysBefore(year) + daysOfMonths(sinceMarch - year * 12) + day - 1;
}

/** Days of the years before one, each from March to February, by the Gregorian calendar. */
function daysBefore(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days of so many months from March: 31, 30, 31, 30, 31 and again. */
function daysOfMonths(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}

function isoDate(day: number): string {
  const estimate = Math.floor(day / 365.2425);
  const year = day < daysBefore(estimate) ? estimate - 1 : estimate;
  const own = daysBefore(year + 1) <= day ? year + 1 : year;
  const rest = day - daysBefore(own);
  const months = Math.floor((5 * rest + 2) / 153);
  const month = own * 12 + months + 2;
  const dayOfMonth = rest - daysOfMonths(months) + 1;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(dayOfMonth)}`;
}
