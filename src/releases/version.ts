const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** Whether a text is a version: three whole numbers with full stops between them, "1.12.0". */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Order of two versions by number, part by part: below 0 where the first is the earlier one. */
export function compareVersions(one: string, other: string): number {
  const parts = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10));
  const others = parts(other);
  const differences = parts(one).map((part, index) => part - (others[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Whether a text is a day of the calendar, ISO 8601: "2026-02-28". */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const [y, m, d] = [year, month, day].map((part) => Number.parseInt(part, 10));
  return d !== undefined && d >= 1 && d <= daysOf(y ?? 0, m ?? 0);
}

/** Days of a month; 0 where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
