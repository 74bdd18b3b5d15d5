import type { AreaSeries } from '../../src/pipeline/area-series.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { OBSERVATION_COLUMNS, STATUSES, type Status } from '../../src/pipeline/observation.ts';
import { openDuckdb } from './open-duckdb.ts';

const NUMBERS = ['value', 'lower', 'upper', 'count', 'denominator'] as const;

/**
 * A canonical table kept as Parquet, all its series at once, ascending by area, each by period:
 * one query for the table, never one for a page.
 * @throws DataError where the engine is not installed, the file is no such table, or a status is
 *   unknown; rows are checked by `checkObservations` afterwards.
 */
export async function readParquetSeries(file: string): Promise<readonly AreaSeries[]> {
  const { query, close } = await openDuckdb(file);
  try {
    const result = await query(seriesQuery(file));
    const [areas = [], periods = [], ...rest] = await result.getColumnsJS();
    return areas.map((area, index) => {
      const [values, lowers, uppers, counts, denominators, statuses] = rest.map(
        (column) => column[index],
      );
      const series = { periods: periods[index], values, lowers, uppers, counts, denominators };
      return { area, ...series, statuses: checkStatuses(statuses as string[], file) } as AreaSeries;
    });
  } catch (fault) {
    throw fault instanceof DataError ? fault : noTable(file, fault);
  } finally {
    close();
  }
}

/** Numbers in the type that the pages compute with; a missing status is the empty one. */
function seriesQuery(file: string): string {
  const lists = [
    'list(period ORDER BY period)',
    ...NUMBERS.map((column) => `list(CAST(${column} AS DOUBLE) ORDER BY period)`),
    "list(coalesce(status, '') ORDER BY period)",
  ];
  return `SELECT area, ${lists.join(', ')} FROM read_parquet(${quoted(file)}) GROUP BY area ORDER BY area`;
}

/** Writes a canonical CSV table as Parquet. @throws DataError as `readParquetSeries`. */
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

function checkStatuses(statuses: readonly string[], file: string): readonly Status[] {
  return statuses.map((text) => {
    const status = STATUSES.find((known) => known === text);
    if (status !== undefined) return status;
    throw new DataError({
      ...{ file, column: 'status', found: `"${text}"` },
      expected: `nothing or one of: ${STATUSES.filter((known) => known !== '').join(', ')}`,
      remedy: `write the status in full, and ${file} anew`,
    });
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
