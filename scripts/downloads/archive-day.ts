/** A day as archives hold it: they know no time zone, so it is the day wherever they are made. */
export function archiveDay(iso: string): Date {
  const [year = NaN, month = NaN, dayOfMonth = NaN] = iso.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth);
}
