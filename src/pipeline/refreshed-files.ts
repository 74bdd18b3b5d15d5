import { parseCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { parseNumber } from './csv-cell.ts';
import { DataError } from './data-error.ts';

/** When a file of `data` was last brought in from its publisher, or confirmed. */
export interface RefreshedFile {
  /** Path below `data`: `observations/claimants-lsoa.csv`. */
  readonly file: string;
  /** ISO 8601 date of the run. */
  readonly day: string;
  /** How many answers of the publisher it was made from. */
  readonly answers: number;
  /** SHA-256 over the names and hashes of those answers. */
  readonly sha256: string;
}

const COLUMNS = ['file', 'day', 'answers', 'sha256'] as const;

/** `data/refreshes.csv` to its lines. @throws DataError naming row and column of a fault. */
export function parseRefreshedFiles(text: string, file: string): readonly RefreshedFile[] {
  return parseCsv(text, { file, columns: COLUMNS }).map((row) => ({
    file: row.cells.file,
    day: parseDay(row),
    answers: parseNumber(row, 'answers'),
    sha256: row.cells.sha256,
  }));
}

/** A day of ISO 8601 as it is: pages put it into words. */
function parseDay(row: CsvRow<'day'>): string {
  const { day } = row.cells;
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)) return day;
  throw new DataError({
    ...{ file: row.file, row: row.line, column: 'day', found: `"${day}"` },
    expected: 'the day of a refresh, as 2027-01-05',
    remedy: `take the line as it was committed: git restore ${row.file}`,
  });
}

/** The lines as CSV, one a file in order of path; a later line takes the place of an earlier one. */
export function formatRefreshedFiles(lines: readonly RefreshedFile[]): string {
  const last = new Map(lines.map((line) => [line.file, line]));
  const sorted = [...last.keys()].sort().flatMap((file) => last.get(file) ?? []);
  const rows = sorted.map((line) => COLUMNS.map((column) => line[column]).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\n');
}
