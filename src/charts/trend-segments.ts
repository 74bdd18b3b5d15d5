import { namingYear } from '../pipeline/trend-breaks.ts';
import type { TrendBreak, TrendSeries } from '../pipeline/published.ts';

/** One published value on a line. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Points that one line may join: no gap and no break lies between them. */
export interface TrendSegment {
  /** `E06000016-2004`: area and first year. */
  readonly id: string;
  readonly points: readonly TrendPoint[];
}

/** Years that any series has a row for: a series without one of them has a gap there. */
export function trendYears(series: readonly TrendSeries[]): readonly number[] {
  const years = series.flatMap(({ rows }) => rows.map(({ period }) => namingYear(period)));
  return [...new Set(years)].toSorted((one, other) => one - other);
}

/**
 * The segments of one series: a line stops at a value that is absent, at a year without a row, at
 * a row marked as a break, and before the first year after a declared break.
 */
export function trendSegments(
  series: TrendSeries,
  years: readonly number[],
  breaks: readonly TrendBreak[],
): readonly TrendSegment[] {
  const rows = new Map(series.rows.map((row) => [namingYear(row.period), row]));
  const segments: TrendPoint[][] = [];
  let isOpen = false;
  for (const year of years) {
    const row = rows.get(year);
    if (row === undefined || row.value === null) {
      isOpen = false;
      continue;
    }
    const { value, lower, upper, status } = row;
    if (!isOpen || status === 'break' || breaks.some((each) => each.year === year))
      segments.push([]);
    segments.at(-1)?.push({ year, value, lower, upper });
    isOpen = true;
  }
  return segments.map((points) => ({ id: `${series.area}-${points[0]?.year ?? ''}`, points }));
}
