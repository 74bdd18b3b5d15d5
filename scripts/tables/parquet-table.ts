import { DataError } from '../../src/pipeline/data-error.ts';
import {
  OBSERVATION_COLUMNS,
  STATUSES,
  type Observation,
  type Status,
} from '../../src/pipeline/observation.ts';
import { openDuckdb } from './open-duckdb.ts';

const NUMBERS = ['value', 'lower', 'upper', 'count', 'denominator'] as const;

/**
 * The rows of a canonical table kept as Parquet, ascending by area, then period: one query for the
 * table, never one for a page. They are checked by `checkObservations` afterwards.
 * @throws DataError where the engine is not installed, the file is no such table or has no row, a
 *   number is none, or a status is unknown.
 */
export async function readParquetTable(file: string): Promise<readonly Observation[]> {
  const { query, close } = await openDuckdb(file);
  try {
    const result = await query(rowsQuery(file));
    const columns = await result.getColumnsJS();
    const [areas = [], periods = [], values = [], lowers = [], uppers = [], ...rest] = columns;
    const [counts = [], denominators = [], statuses = []] = rest;
    if (areas.length === 0) throw noTable(file, 'no rows');
    const numberIn = (cell: unknown, row: number) =>
      checkNumber(cell, { file, row: `${String(areas[row])}, ${String(periods[row])}` });
    return areas.map((area, row) => ({
      area: String(area),
      period: String(periods[row]),
      value: numberIn(values[row], row),
      lower: numberIn(lowers[row], row),
      upper: numberIn(uppers[row], row),
      count: numberIn(counts[row], row),
      denominator: numberIn(denominators[row], row),
      status: checkStatus(statuses[row], file),
    }));
  } catch (fault) {
    throw fault instanceof DataError ? fault : noTable(file, fault);
  } finally {
    close();
  }
}

/** Numbers in the type that everything is computed with; a missing status is the empty one. */
function rowsQuery(file: string): string {
  const numbers = NUMBERS.map((column) => `CAST(${column} AS DOUBLE)`).join(', ');
  return `SELECT area, period, ${numbers}, coalesce(status, '') FROM read_parquet(${quoted(file)}) ORDER BY area, period`;
}

/** A number or null. @throws DataError for what CSV cannot hold either: no number, or one without end. */
function checkNumber(
  cell: unknown,
  { file, row }: { readonly file: string; readonly row: string },
): number | null {
  if (typeof cell !== 'number') return null;
  if (Number.isFinite(cell)) return cell;
  throw new DataError({
    ...{ file, found: `${cell} (${row})`, expected: 'finite numbers, or nothing' },
    remedy: `correct the number where the table comes from, and write ${file} anew`,
  });
}

/** Writes a canonical CSV table as Parquet. @throws DataError as `readParquetTable`. */
export async function writeParquetTable(csv: string, parquet: string): Promise<void> {
  const { query, close } = await openDuckdb(parquet);
  try {
    const from = `FROM read_csv(${quoted(csv)}, header = true, nullstr = '', columns = {${csvTypes()}})`;
    await query(`COPY (${from}) TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd)`);
  } catch (fault) {
    throw noTable(csv, fault);
  } finally {
    close();
  }
}

/** Types of the columns in the order of the file: nothing is guessed from the first rows. */
function csvTypes(): string {
  const isNumber = (column: string) => NUMBERS.some((number) => number === column);
  return OBSERVATION_COLUMNS.map(
    (column) => `${quoted(column)}: ${quoted(isNumber(column) ? 'DOUBLE' : 'VARCHAR')}`,
  ).join(', ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function checkStatus(cell: unknown, file: string): Status {
  const status = STATUSES.find((known) => known === cell);
  if (status !== undefined) return status;
  throw new DataError({
    ...{ file, column: 'status', found: `"${String(cell)}"` },
    expected: `nothing or one of: ${STATUSES.filter((known) => known !== '').join(', ')}`,
    remedy: `write the status in full, and ${file} anew`,
  });
}

function noTable(file: string, fault: unknown): DataError {
  const [found = ''] = String(fault instanceof Error ? fault.message : fault).split('\n');
  return new DataError({
    ...{ file, found },
    expected: `a canonical table with the columns ${OBSERVATION_COLUMNS.join(', ')}`,
    remedy: `write ${file} anew from the table's publisher, or keep the table as CSV`,
  });
}
