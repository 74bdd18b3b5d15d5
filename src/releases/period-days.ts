const PERIOD = /^(\d{4})-(\d{2})-(\d{2})\/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** Parts of a period. @throws RangeError where the text is none. */
function partsOf(period: string) {
  const match = PERIOD.exec(period);
  if (match === null) throw new RangeError(`not a period: "${period}"`);
  const [, year, month, day, years = '0', months = '0', days = '0'] = match;
  return {
    start: { year: Number(year), month: Number(month), day: Number(day) },
    duration: { months: Number(years) * 12 + Number(months), days: Number(days) },
  };
}

/** The last day of a period, ISO 8601: "2024-12-01/P3M" → "2025-02-28". */
export function lastDay(period: string): string {
  const { start, duration } = partsOf(period);
  const { year, month, day } = start;
  const end = Date.UTC(year, month - 1 + duration.months, day + duration.days - 1);
  return new Date(end).toISOString().slice(0, 10);
}

/**
 * The period of the same length that starts so many months later: "2024-12-01/P3M" and 12 months →
 * "2025-12-01/P3M".
 */
export function laterPeriod(period: string, months: number): string {
  const { year, month, day } = partsOf(period).start;
  const start = new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
  return `${start}/${period.split('/')[1] ?? ''}`;
}
