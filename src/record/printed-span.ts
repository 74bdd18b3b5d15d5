/** First and last moment of a period in years: the year 2008 is 2008 to 2009, March 2008 ends at 2008.25. */
export type Span = readonly [from: number, to: number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{4})\b/gi;
const FINANCIAL_YEAR = /\b(\d{4})[/–-](\d{2})\b/;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** A date of the record, "2008-03" or "2009", as the span of that month or year. */
export function dateSpan(date: string): Span {
  const [year = '', month] = date.split('-');
  if (month === undefined) return [Number(year), Number(year) + 1];
  const start = Number(year) + (Number(month) - 1) / 12;
  return [start, start + 1 / 12];
}

/**
 * The span that a document's words for a period name: "April 2005 to March 2006", "2005/06", "2004 to
 * 2006". Null where they name none, as in "no date printed": a point without a date is not dated here.
 */
export function printedSpan(words: string): Span | null {
  if (/^no date\b/i.test(words)) return null;
  const months = [...words.matchAll(MONTH)].map(([, month = '', year = '']) => {
    const index = MONTHS.indexOf(month.toLowerCase());
    return dateSpan(`${year}-${String(index + 1).padStart(2, '0')}`);
  });
  if (months.length > 0) return hull(months);
  const financial = FINANCIAL_YEAR.exec(words)?.[1];
  if (financial !== undefined) return [Number(financial) + 0.25, Number(financial) + 1.25];
  const years = [...words.matchAll(YEAR)].map(([year]) => dateSpan(year));
  return years.length > 0 ? hull(years) : null;
}

function hull(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}
