import type { CsvRow } from '../pipeline/csv.ts';
import { parseNumber, parseYear } from '../pipeline/csv-cell.ts';
import { DataError } from '../pipeline/data-error.ts';
import { emptyObservation, type Observation } from '../pipeline/observation.ts';
import { startYear, winterFrom } from '../pipeline/period.ts';
import { roundHalfAway } from '../pipeline/round-half-away.ts';
import { checkComplete } from './complete-keys.ts';
import type { FoundDataSet } from './dfe-data-set.ts';
import type { Upstream } from './upstream.ts';

/** Figures of the data set that are kept: NEET, activity not known, and the two together. */
export type NeetFigure = 'NEETprop' | 'Notknownprop' | 'NEETNKprop';

/** Columns of the data set that are read, as its header writes them. */
const COLUMNS = [
  ...['time_period', 'geographic_level', 'country_code', 'region_code', 'new_la_code'],
  ...['Age', 'Characteristic_grouping', 'avgcohort', 'avgNEETNK', 'avgNEET', 'avgNK'],
  ...['NEETNKprop', 'NEETprop', 'Notknownprop'],
] as const;

/** What the symbols of the government’s statistical service say in place of a figure. */
const SYMBOLS = new Map<string, Pick<Observation, 'value' | 'status'>>([
  ['c', { value: null, status: 'suppressed' }],
  ['z', { value: null, status: 'not applicable' }],
  ['x', { value: null, status: 'not available' }],
  ['low', { value: 0, status: 'rounds to zero' }],
]);

/** Columns that hold the code of an area, by level. */
const CODE_COLUMNS = new Map([
  ['National', 'country_code'],
  ['Regional', 'region_code'],
  ['Local authority', 'new_la_code'],
]);

/** Which areas are wanted, and in which months a winter must begin. */
export interface NeetWanted {
  readonly areas: readonly string[];
  readonly since: string;
  readonly until: string;
  readonly declaredIn: string;
}

/** One area and winter, ages 16 and 17, all young people together. */
export type NeetRow = Readonly<Record<NeetFigure, Observation>>;

/** Number of young people behind each share: the average of three months, as is the cohort. */
const PEOPLE: Readonly<Record<NeetFigure, (typeof COLUMNS)[number]>> = {
  NEETNKprop: 'avgNEETNK',
  NEETprop: 'avgNEET',
  Notknownprop: 'avgNK',
};

/** Numbers of young people may be rounded to tens. */
const ROUNDED_PEOPLE = 10;

/** How far the two shares together may be from their sum, all three rounded to 0.1. */
const ROUNDED = 0.15 + 1e-9;

/**
 * The wanted rows of the data set: a winter is named by the year in which it ends, and 2018 is
 * December 2017 to February 2018. Other ages, characteristics and areas are passed over.
 * @throws DataError where an area or a winter lacks or is twice there, or a cell is neither a figure
 *   nor a known symbol.
 */
export async function readNeet(
  upstream: Upstream,
  { question, latest }: FoundDataSet,
  wanted: NeetWanted,
): Promise<readonly NeetRow[]> {
  const rows: NeetRow[] = [];
  for await (const row of upstream.csv(question, COLUMNS)) {
    const parsed = parseRow(row, wanted);
    if (parsed !== null) rows.push(parsed);
  }
  const keys = rows.map(({ NEETprop: { area, period } }) => `${area} ${period}`);
  const winters = wintersDue(rows, wanted, latest);
  checkComplete(keys, {
    file: question.name,
    due: winters.flatMap((winter) => wanted.areas.map((area) => `${area} ${winter}`)),
    each: 'a row for each area and winter, of Age 16-17 and Characteristic_grouping Total',
    declaredIn: wanted.declaredIn,
  });
  return rows;
}

/**
 * Every winter from the first of the answer to its last, or to the last that the list of data sets
 * names; none that begins before the months asked for.
 */
function wintersDue(
  rows: readonly NeetRow[],
  { since, until }: NeetWanted,
  latest: number | null,
): readonly string[] {
  const starts = rows.map(({ NEETprop }) => startYear(NEETprop.period));
  const mostAsked = Number(until.slice(0, 4)) - (until.slice(5) === '12' ? 0 : 1);
  const first = Math.min(...starts, latest === null ? Number(since.slice(0, 4)) : latest - 1);
  const last = Math.max(...starts, latest === null ? first : Math.min(latest - 1, mostAsked));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    winterFrom(first + index),
  ).filter((winter) => winter.slice(0, 7) >= since);
}

function parseRow(row: CsvRow, wanted: NeetWanted): NeetRow | null {
  const cell = (column: string) => row.cells[column] ?? '';
  const column = CODE_COLUMNS.get(cell('geographic_level'));
  if (column === undefined)
    throw cellFault(row, 'geographic_level', [[...CODE_COLUMNS.keys()].join(', '), wanted]);
  if (cell('Age') !== '16-17' || cell('Characteristic_grouping') !== 'Total') return null;
  const area = cell(column);
  const winter = parseYear(row, 'time_period') - 1;
  const start = `${winter}-12`;
  if (!wanted.areas.includes(area) || start < wanted.since || start > wanted.until) return null;
  const empty = emptyObservation(area, winterFrom(winter));
  const NEETprop = { ...empty, ...parseShare(row, ['NEETprop', wanted]) };
  const Notknownprop = { ...empty, ...parseShare(row, ['Notknownprop', wanted]) };
  const NEETNKprop = { ...empty, ...parseShare(row, ['NEETNKprop', wanted]) };
  const sum = (NEETprop.value ?? NaN) + (Notknownprop.value ?? NaN);
  if (Math.abs(sum - (NEETNKprop.value ?? NaN)) > ROUNDED)
    throw cellFault(row, 'NEETNKprop', [`NEETprop and Notknownprop together, ${sum}`, wanted]);
  return { NEETprop, Notknownprop, NEETNKprop };
}

function parseShare(
  row: CsvRow,
  [column, wanted]: readonly [NeetFigure, NeetWanted],
): Pick<Observation, 'value' | 'status'> {
  const symbol = SYMBOLS.get(row.cells[column] ?? '');
  if (symbol !== undefined) return symbol;
  const value = roundHalfAway(parseNumber(row, column), 1);
  checkPeople(row, column, [value, wanted]);
  return { value, status: '' };
}

/** Checks that a share follows from the young people it is of, where their number is given. */
function checkPeople(
  row: CsvRow,
  column: NeetFigure,
  [value, wanted]: readonly [number, NeetWanted],
): void {
  const [cohort, people] = ['avgcohort', PEOPLE[column]].map((each) =>
    SYMBOLS.has(row.cells[each] ?? '') ? NaN : parseNumber(row, each),
  );
  const share = (100 * (people ?? NaN)) / (cohort ?? NaN);
  const slack = 0.1 + (100 * ROUNDED_PEOPLE) / (cohort ?? NaN);
  if (Math.abs(share - value) > slack)
    throw cellFault(row, column, [`${PEOPLE[column]} of avgcohort, ${share.toFixed(1)}`, wanted]);
}

function cellFault(
  row: CsvRow,
  column: string,
  [expected, { declaredIn }]: readonly [string, NeetWanted],
): DataError {
  return new DataError({
    file: row.file,
    row: row.line,
    column,
    found: `"${row.cells[column] ?? ''}"`,
    expected,
    remedy: `look at the data set; mend ${declaredIn} if the Department changed it`,
  });
}
