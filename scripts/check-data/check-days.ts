import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, type DataFault } from '../../src/pipeline/data-error.ts';
import { isDay, monthSpan } from '../../src/pipeline/period.ts';
import { parseRefreshedFiles, type RefreshedFile } from '../../src/pipeline/refreshed-files.ts';
import { asCsv } from '../tables/table-files.ts';

/** Years between two periods of a table that no series on record comes near: the longest is nine. */
const LONGEST_HOLE = 15;

/** The lines of `data/refreshes.csv`. @throws DataError for the first that no refresh wrote. */
export function checkRefreshes(text: string, file: string): readonly RefreshedFile[] {
  const lines = parseRefreshedFiles(text, file);
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const wrong = [
      ['file', seen.has(line.file), 'each file once'],
      ['file', !isKept(line.file), 'a file below data'],
      ['day', !isDay(line.day), 'a day, such as 2026-11-21'],
      ['answers', !(Number.isSafeInteger(line.answers) && line.answers > 0), 'a number above 0'],
      ['sha256', !/^[0-9a-f]{64}$/.test(line.sha256), 'a SHA-256 of 64 digits'],
    ] as const;
    const [column, , expected] = wrong.find(([, isWrong]) => isWrong) ?? [];
    if (column !== undefined && expected !== undefined)
      throw new DataError({
        ...{ file, row: index + 2, column, found: `"${line[column]}"`, expected },
        remedy: 'bring the file back from the history; npm run refresh alone writes it',
      });
    seen.add(line.file);
  }
  return lines;
}

/** A table that was brought in as CSV may be kept as Parquet since. */
function isKept(file: string): boolean {
  const parquet = file.replace(/\.csv$/, '.parquet');
  return [file, ...(asCsv(parquet) === file ? [parquet] : [])].some((each) =>
    existsSync(join('data', each)),
  );
}

/**
 * Periods that cannot be: that begin after the day on which their table was asked for, or, where it
 * never was, so long after the one before that a year is mistyped. There is no clock to ask.
 */
export function periodFaults(
  file: string,
  periods: readonly string[],
  refreshes: readonly RefreshedFile[],
): readonly DataFault[] {
  const sorted = [...new Set(periods)].sort();
  const asked = refreshes.find((line) => join('data', line.file) === asCsv(file))?.day;
  const late = sorted.find((period, index) => {
    if (asked !== undefined) return period.slice(0, 10) > asked;
    const before = sorted[index - 1];
    return before !== undefined && monthSpan(period)[0] - monthSpan(before)[1] > 12 * LONGEST_HOLE;
  });
  if (late === undefined) return [];
  const expected =
    asked === undefined
      ? `no hole of more than ${LONGEST_HOLE} years before a period`
      : `periods that begin before ${asked}, when the figures were asked for`;
  const remedy = `correct the period in ${file}, or have it written again: npm run refresh`;
  return [{ file, column: 'period', found: late, expected, remedy }];
}
