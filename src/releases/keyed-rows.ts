import { csvParseRows } from 'd3-dsv';
import { parseCsv, type CsvRow } from '../pipeline/csv.ts';
import { csvRowReader } from '../pipeline/csv-rows.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { Dataset } from '../publications/datasets/dataset.ts';

/** One row of a dataset's CSV. */
export interface KeyedRow {
  /** The cells of the primary key, joined by a space. */
  readonly key: string;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

/** A dataset's CSV, read. */
export interface KeyedTable {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, KeyedRow>;
}

/** What tells a dataset and its rows apart. */
type Keyed = Pick<Dataset, 'slug' | 'primaryKey'>;

/**
 * Text of a dataset's CSV to its rows by primary key, in their order; a text of nothing but its
 * header has none.
 * @throws DataError where a column of the key is missing, a row is ragged, or a key is there twice.
 */
export function keyedRows(dataset: Keyed, text: string): KeyedTable {
  // The names of columns have no line breaks: what is large is gone through once, below.
  const [header = '', body = ''] = text.split('\n', 2);
  const [columns = []] = csvParseRows(header);
  checkKey(dataset, columns);
  const shape = { file: fileOf(dataset), columns };
  return { columns, rows: byKey(dataset, body === '' ? [] : parseCsv(text, shape)) };
}

/**
 * A dataset's own rows by primary key: as `keyedRows` reads them from its CSV.
 * @throws DataError as `keyedRows`.
 */
export function keyedTable(dataset: Keyed & Pick<Dataset, 'columns' | 'rows'>): KeyedTable {
  const columns = dataset.columns.map(({ name }) => name);
  checkKey(dataset, columns);
  const read = csvRowReader(columns, { file: fileOf(dataset), columns });
  return { columns, rows: byKey(dataset, dataset.rows.map(read)) };
}

function fileOf({ slug }: Keyed): string {
  return `${slug}.csv`;
}

function checkKey(dataset: Keyed, columns: readonly string[]): void {
  const missing = dataset.primaryKey.find((column) => !columns.includes(column));
  if (missing !== undefined) throw missingKey(fileOf(dataset), { missing, columns });
}

function byKey(dataset: Keyed, read: readonly CsvRow[]): KeyedTable['rows'] {
  const { primaryKey } = dataset;
  const rows = new Map<string, KeyedRow>();
  for (const { line, cells } of read) {
    const key = primaryKey.map((column) => cells[column] ?? '').join(' ');
    if (rows.has(key)) throw repeatedKey(fileOf(dataset), { line, key, primaryKey });
    rows.set(key, { key, cells });
  }
  return rows;
}

function missingKey(
  file: string,
  { missing, columns }: { readonly missing: string; readonly columns: readonly string[] },
): DataError {
  return new DataError({
    ...{ file, row: 1, column: missing },
    found: `columns ${columns.join(', ')}`,
    expected: 'every column of the primary key, now and in the release before',
    remedy:
      'a dataset whose rows are told apart in another way is another dataset: give it a slug of its own',
  });
}

interface Repeated {
  readonly line: number;
  readonly key: string;
  readonly primaryKey: readonly string[];
}

function repeatedKey(file: string, { line, key, primaryKey }: Repeated): DataError {
  return new DataError({
    ...{ file, row: line, column: primaryKey.join(', ') },
    found: `"${key}" more than once`,
    expected: 'one row for each key',
    remedy: 'correct the dataset: what is compared must be told apart',
  });
}
