import { checkObservations } from './check-observations.ts';
import { mapCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { parseOptionalNumber } from './csv-cell.ts';
import { DataError } from './data-error.ts';
import { OBSERVATION_COLUMNS, STATUSES } from './observation.ts';
import type { Observation, Status } from './observation.ts';
import type { TableRules } from './table-rules.ts';

type Column = (typeof OBSERVATION_COLUMNS)[number];

/**
 * Canonical CSV to checked rows, in the order of the file.
 * @throws DataError naming row and column of the first fault.
 */
export function parseObservations(text: string, rules: TableRules): readonly Observation[] {
  const lines: number[] = [];
  const rows = mapCsv(text, { file: rules.file, columns: OBSERVATION_COLUMNS }, (row) => {
    lines.push(row.line);
    return parseObservation(row);
  });
  checkObservations(rows, rules, lines);
  return rows;
}

/**
 * Rows as canonical CSV: ascending by area, then period; LF, no byte-order mark, RFC 4180.
 * Numbers are written in the shortest form that reads back as the same number.
 */
export function formatObservations(rows: readonly Observation[]): string {
  const lines = [...rows]
    .sort(byAreaThenPeriod)
    .map((row) => OBSERVATION_COLUMNS.map((column) => row[column] ?? '').join(','));
  return [OBSERVATION_COLUMNS.join(','), ...lines, ''].join('\n');
}

/** Order of the canonical tables: by code, then by period, both as plain text. */
export function byAreaThenPeriod(one: Observation, other: Observation): number {
  return compareText(one.area, other.area) || compareText(one.period, other.period);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function parseObservation(row: CsvRow<Column>): Observation {
  return {
    area: row.cells.area,
    period: row.cells.period,
    value: parseOptionalNumber(row, 'value'),
    lower: parseOptionalNumber(row, 'lower'),
    upper: parseOptionalNumber(row, 'upper'),
    count: parseOptionalNumber(row, 'count'),
    denominator: parseOptionalNumber(row, 'denominator'),
    status: parseStatus(row),
  };
}

function parseStatus(row: CsvRow<Column>): Status {
  const status = STATUSES.find((known) => known === row.cells.status);
  if (status !== undefined) return status;
  throw new DataError({
    file: row.file,
    row: row.line,
    column: 'status',
    found: `"${row.cells.status}"`,
    expected: `nothing or one of: ${STATUSES.filter((known) => known !== '').join(', ')}`,
    remedy: `write the status in full in ${row.file}`,
  });
}
