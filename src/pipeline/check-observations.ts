import { EDITIONS, isCodeOf } from '../geography/edition.ts';
import { checkCoverage } from './check-coverage.ts';
import { DataError, listFaults } from './data-error.ts';
import type { DataFault } from './data-error.ts';
import { ABSENT } from './observation.ts';
import type { Observation } from './observation.ts';
import { isPeriod } from './period.ts';
import { editionAt } from './table-rules.ts';
import type { TableRules } from './table-rules.ts';

/** What is wrong with one cell, before file and row are known. */
type CellFault = Pick<DataFault, 'column' | 'found' | 'expected' | 'remedy'>;

type RowCheck = (row: Observation, rules: TableRules) => CellFault | undefined;

const ROW_CHECKS: readonly RowCheck[] = [
  checkPeriod,
  checkArea,
  checkAbsence,
  checkRange,
  checkInterval,
  checkCount,
];

/**
 * Checks rows of one table: one row for each area and period, known codes, an absent value with its
 * reason, range, interval around its value, the same areas in each period.
 * @param lines One-based lines of the file that the rows stand on; without them a fault names its
 *   area and period instead.
 * @throws DataError for the first fault.
 */
export function checkObservations(
  rows: readonly Observation[],
  rules: TableRules,
  lines?: readonly number[],
): void {
  for (const fault of rowFaults(rows, rules, lines)) throw new DataError(fault);
  checkCoverage(rows, rules);
}

/**
 * All that is wrong with rows: one fault at most for each, named by area and period; whether each
 * period has the same areas is seen once the rows are right. Nothing is thrown.
 */
export function examineRows(rows: readonly Observation[], rules: TableRules): readonly DataFault[] {
  const faults = [...rowFaults(rows, rules)];
  return faults.length > 0 ? faults : listFaults(() => checkCoverage(rows, rules)).faults;
}

/** Faults of single rows, one at most for each, as `checkObservations` finds them; none is thrown. */
export function* rowFaults(
  rows: readonly Observation[],
  rules: TableRules,
  lines?: readonly number[],
): Generator<DataFault> {
  const seen: SeenRows = new Map();
  for (const [index, row] of rows.entries()) {
    const line = lines?.[index];
    const fault = firstFault(row, rules) ?? checkKey(row, seen, line);
    if (fault !== undefined) yield placedFault([row, line], fault, rules.file);
  }
}

function firstFault(row: Observation, rules: TableRules): CellFault | undefined {
  for (const check of ROW_CHECKS) {
    const fault = check(row, rules);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function placedFault(
  [{ area, period }, line]: readonly [Observation, number | undefined],
  fault: CellFault,
  file: string,
): DataFault {
  return line === undefined
    ? { file, ...fault, found: `${fault.found} (${area}, ${period})` }
    : { file, row: line, ...fault };
}

/** Lines on which areas, then their periods, were first seen. */
type SeenRows = Map<string, Map<string, number>>;

function checkKey(
  { area, period }: Observation,
  seen: SeenRows,
  line: number | undefined,
): CellFault | undefined {
  const periods = seen.get(area) ?? new Map<string, number>();
  if (periods.size === 0) seen.set(area, periods);
  const before = periods.get(period);
  periods.set(period, line ?? 0);
  if (before === undefined) return undefined;
  return {
    column: 'area',
    found: `${area} for ${period} again${line === undefined ? '' : `, first on row ${before}`}`,
    expected: 'one row for each area and period',
    remedy: 'remove one of the two rows, after finding which is the published one',
  };
}

/** Periods that were found to be one: of all tables they are few, and rows are millions. */
const foundPeriods = new Set<string>();

function checkPeriod({ period }: Observation): CellFault | undefined {
  if (foundPeriods.has(period)) return undefined;
  if (isPeriod(period)) return void foundPeriods.add(period);
  return {
    column: 'period',
    found: `"${period}"`,
    expected: 'an ISO 8601 interval, such as 2008-01-01/P1Y',
    remedy: 'write the start of the period, a slash, and its length',
  };
}

function checkArea({ area, period }: Observation, rules: TableRules): CellFault | undefined {
  const edition = editionAt(rules.edition, period);
  const isKnown = rules.knownCodes?.(edition)?.has(area) ?? true;
  if (isKnown && isCodeOf(edition, area)) return undefined;
  const others = EDITIONS.filter((other) => rules.knownCodes?.(other)?.has(area) ?? false);
  return {
    column: 'area',
    found: others.length === 0 ? `"${area}"` : `${area}, a code of ${others.join(', ')}`,
    expected: `a code of ${edition}`,
    remedy: `correct the code, or the edition that the table's source declares`,
  };
}

function checkAbsence({ value, status }: Observation): CellFault | undefined {
  const isAbsent = ABSENT.has(status);
  if ((value === null) === isAbsent) return undefined;
  return isAbsent
    ? {
        column: 'status',
        found: `the value ${value} with status "${status}"`,
        expected: `no value, since "${status}" stands in place of one`,
        remedy: 'remove the value or the status, whichever is not published',
      }
    : {
        column: 'value',
        found: status === '' ? 'nothing, and no status' : `nothing, with status "${status}"`,
        expected: `a value, or one of: ${[...ABSENT].join(', ')}`,
        remedy: 'say in the status column why the value is absent: blank is not zero',
      };
}

function checkRange({ value }: Observation, { range }: TableRules): CellFault | undefined {
  const [least, most] = range;
  if (value === null || (value >= least && value <= most)) return undefined;
  return {
    column: 'value',
    found: String(value),
    expected: `${least} to ${most}`,
    remedy: "correct the value, or the range that the table's source declares",
  };
}

function checkInterval({ value, lower, upper }: Observation): CellFault | undefined {
  if (lower === null && upper === null) return undefined;
  const isOrdered =
    value !== null && lower !== null && upper !== null && lower <= value && value <= upper;
  if (isOrdered) return undefined;
  return {
    column: 'lower',
    found: `${value ?? 'no value'} in ${lower ?? 'nothing'} to ${upper ?? 'nothing'}`,
    expected: 'both ends of the interval, lower at most the value, upper at least the value',
    remedy: 'look for swapped columns in the input',
  };
}

function checkCount({ count, denominator }: Observation): CellFault | undefined {
  const most = denominator ?? Infinity;
  if (count === null || (count >= 0 && count <= most)) return undefined;
  return {
    column: 'count',
    found: `${count} of ${denominator ?? 'no denominator'}`,
    expected: 'a count from 0 to its denominator',
    remedy: 'look for swapped columns in the input',
  };
}
