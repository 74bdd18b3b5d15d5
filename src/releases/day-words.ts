const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/**
 * A day in words: "2026-11-22" → "22 November 2026".
 * @throws RangeError where it is no day of ISO 8601.
 */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) throw new RangeError(`not a day: "${day}"`);
  return `${Number(date)} ${name} ${year}`;
}
