import { formatPeriod, monthSpan } from '../../pipeline/period.ts';

/** First month of a winter: December, counted from January. */
const DECEMBER = 11;

/**
 * A period in as few words as name it: the months December to February are "winter 2024–25", all
 * others stand as `formatPeriod` writes them.
 * @throws RangeError where the text is not a period.
 */
export function seasonWords(period: string): string {
  const [first, last] = monthSpan(period);
  if (first % 12 !== DECEMBER || last - first !== 2) return formatPeriod(period);
  const year = Math.floor(first / 12);
  return `winter ${year}\u2013${String(year + 1).slice(2)}`;
}
