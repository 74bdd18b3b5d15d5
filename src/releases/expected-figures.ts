import type { Rhythm } from '../sources/source.ts';
import { laterPeriod, lastDay } from './period-days.ts';

/** Tables of one source whose figures reach the same period. */
export interface LatestPeriod {
  /** Slug of the source. */
  readonly source: string;
  readonly rhythm: Rhythm;
  /** What their values say. */
  readonly measures: readonly string[];
  /** Latest period on record, ISO 8601. */
  readonly latest: string;
}

/** What is expected next of a source, seen on one day. */
export interface ExpectedFigures extends LatestPeriod {
  /** The period that follows by the source's rhythm; null where it keeps none, or has ended. */
  readonly next: string | null;
  /** Last day of that period, ISO 8601. */
  readonly ends: string | null;
  /** Whether that day had passed. */
  readonly hasEnded: boolean;
}

/**
 * What is expected next of each source, those first whose next period had ended longest by the day.
 * @param day the day that it is seen on, ISO 8601: that of a release, never today
 */
export function expectedFigures(
  latest: readonly LatestPeriod[],
  day: string,
): readonly ExpectedFigures[] {
  return latest
    .map((each) => {
      const next = typeof each.rhythm === 'number' ? laterPeriod(each.latest, each.rhythm) : null;
      const ends = next === null ? null : lastDay(next);
      return { ...each, next, ends, hasEnded: ends !== null && ends < day };
    })
    .sort((one, other) => compare(one.ends ?? '9999', other.ends ?? '9999'));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
