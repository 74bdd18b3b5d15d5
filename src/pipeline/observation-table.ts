import { checkObservations, rowFaults } from './check-observations.ts';
import { checkCoverage } from './check-coverage.ts';
import { mapCsv, parseCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { parseOptionalNumber } from './csv-cell.ts';
import { DataError, listFaults } from './data-error.ts';
import type { DataFault } from './data-error.ts';
import { keptOnce } from './kept-once.ts';
import type { KeepText } from './kept-once.ts';
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
  const keep = keptOnce();
  const rows = mapCsv(text, { file: rules.file, columns: OBSERVATION_COLUMNS }, (row) => {
    lines.push(row.line);
    return parseObservation(row, keep);
  });
  checkObservations(rows, rules, lines);
  return rows;
}

/** A canonical table that was read to its end, whatever is wrong with it. */
interface ExaminedTable {
  readonly rows: readonly Observation[];
  readonly faults: readonly DataFault[];
}

/**
 * Canonical CSV to its rows and everything that is wrong with them: one fault at most for each row;
 * whether each period has the same areas is seen once the rows are right. Nothing is thrown.
 */
export function examineObservations(text: string, rules: TableRules): ExaminedTable {
  const { value: lines = [], faults: unread } = listFaults(() =>
    parseCsv(text, { file: rules.file, columns: OBSERVATION_COLUMNS }),
  );
  const cells = lines.map((line) => ({ line, ...listFaults(() => parseObservation(line)) }));
  const whole = cells.flatMap(({ line, value }) => (value === undefined ? [] : [{ line, value }]));
  const rows = whole.map(({ value }) => value);
  const ofRows = rowFaults(
    rows,
    rules,
    whole.map(({ line }) => line.line),
  );
  const faults = [...unread, ...cells.flatMap((cell) => cell.faults), ...ofRows];
  if (faults.length > 0) return { rows, faults };
  return { rows, faults: listFaults(() => checkCoverage(rows, rules)).faults };
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

function parseObservation(row: CsvRow<Column>, keep: KeepText = (text) => text): Observation {
  return {
    area: keep(row.cells.area),
    period: keep(row.cells.period),
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
