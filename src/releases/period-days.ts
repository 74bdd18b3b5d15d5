const PERIOD = /^(\d{4})-(\d{2})-(\d{2})\/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** A day of the calendar; its month is counted from the January of year 0. */
interface Day {
  readonly month: number;
  readonly day: number;
}

/** The last day of a period, ISO 8601: "2024-12-01/P3M" → "2025-02-28". */
export function lastDay(period: string): string {
  const { start, months, days } = partsOf(period);
  return formatIso(addDays({ month: start.month + months, day: start.day }, days - 1));
}

/**
 * The period of the same length that starts so many months later: "2024-12-01/P3M" and 12 months →
 * "2025-12-01/P3M".
 */
export function laterPeriod(period: string, months: number): string {
  const { month, day } = partsOf(period).start;
  const start = { month: month + months, day: Math.min(day, daysOf(month + months)) };
  return `${formatIso(start)}/${period.split('/')[1] ?? ''}`;
}

/** Parts of a period. @throws RangeError where the text is none. */
function partsOf(period: string) {
  const match = PERIOD.exec(period);
  if (match === null) throw new RangeError(`not a period: "${period}"`);
  const [, year, month, day, years = '0', months = '0', days = '0'] = match;
  return {
    start: { month: Number(year) * 12 + Number(month) - 1, day: Number(day) },
    months: Number(years) * 12 + Number(months),
    days: Number(days),
  };
}

/** A day so many days later; by -1 the day before. */
function addDays({ month, day }: Day, days: number): Day {
  const later = day + days;
  if (later < 1) return addDays({ month: month - 1, day: daysOf(month - 1) }, later);
  const length = daysOf(month);
  return later <= length
    ? { month, day: later }
    : addDays({ month: month + 1, day: 0 }, later - length);
}

/** Days of a month of the Gregorian calendar. */
function daysOf(month: number): number {
  const year = Math.floor(month / 12);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12] ?? 31;
}

function formatIso({ month, day }: Day): string {
  const parts = [(month % 12) + 1, day].map((part) => String(part).padStart(2, '0'));
  return [Math.floor(month / 12), ...parts].join('-');
}
