import { parseCsv } from './csv.ts';
import { parseNumber } from './csv-cell.ts';

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
    day: row.cells.day,
    answers: parseNumber(row, 'answers'),
    sha256: row.cells.sha256,
  }));
}

/** The lines as CSV, one a file in order of path; a later line takes the place of an earlier one. */
export function formatRefreshedFiles(lines: readonly RefreshedFile[]): string {
  const last = new Map(lines.map((line) => [line.file, line]));
  const sorted = [...last.keys()].sort().flatMap((file) => last.get(file) ?? []);
  const rows = sorted.map((line) => COLUMNS.map((column) => line[column]).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\n');
}
