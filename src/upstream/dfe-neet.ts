import type { CsvRow } from '../pipeline/csv.ts';
import { parseNumber, parseYear } from '../pipeline/csv-cell.ts';
import { DataError } from '../pipeline/data-error.ts';
import { emptyObservation, type Observation, type Status } from '../pipeline/observation.ts';
import { winterFrom } from '../pipeline/period.ts';
import { roundHalfAway } from '../pipeline/round-half-away.ts';

/** Columns of the data set that are read, as its header writes them. */
export const NEET_COLUMNS = [
  ...['time_period', 'geographic_level', 'country_code', 'region_code', 'new_la_code'],
  ...['Age', 'Characteristic_grouping', 'Characteristic'],
  ...['NEETNKprop', 'NEETprop', 'Notknownprop'],
] as const;

/** Figures of the data set that are kept, each in a table of its own. */
export const NEET_FIGURES = ['NEETprop', 'Notknownprop', 'NEETNKprop'] as const;

export type NeetFigure = (typeof NEET_FIGURES)[number];

/** What the symbols of the government’s statistical service say in place of a figure. */
const SYMBOLS: Readonly<Record<string, Pick<Observation, 'value' | 'status'>>> = {
  c: { value: null, status: 'suppressed' },
  z: { value: null, status: 'not applicable' },
  x: { value: null, status: 'not available' },
  low: { value: 0, status: 'rounds to zero' },
};

/** Columns that hold the code of an area, by level. */
const CODE_COLUMNS: Readonly<Record<string, string>> = {
  National: 'country_code',
  Regional: 'region_code',
  'Local authority': 'new_la_code',
};

/** Which areas and periods are wanted: a winter is named by the year in which it ends. */
export interface NeetWanted {
  readonly areas: readonly string[];
  readonly since: string;
  readonly until: string;
  readonly declaredIn: string;
}

/** One row of the data set that is wanted. */
export interface NeetRow {
  readonly area: string;
  /** December to February: `2017-12-01/P3M`. */
  readonly period: string;
  readonly figures: ReadonlyMap<NeetFigure, Observation>;
}

/**
 * A row as figures of an area aged 16 and 17, all young people together; null for any other row.
 * @throws DataError naming row and column where a cell is neither a figure nor a known symbol.
 */
export function parseNeetRow(row: CsvRow, wanted: NeetWanted): NeetRow | null {
  const cell = (column: string) => row.cells[column] ?? '';
  const column = CODE_COLUMNS[cell('geographic_level')];
  if (column === undefined) throw unknownCell(row, 'geographic_level', wanted);
  if (cell('Age') !== '16-17' || cell('Characteristic_grouping') !== 'Total') return null;
  const area = cell(column);
  const winter = parseYear(row, 'time_period') - 1;
  const start = `${winter}-12`;
  if (!wanted.areas.includes(area) || start < wanted.since || start > wanted.until) return null;
  const period = winterFrom(winter);
  const figures = NEET_FIGURES.map((figure) => {
    const { value, status } = parseSymbol(row, figure);
    return [figure, { ...emptyObservation(area, period), value, status }] as const;
  });
  return { area, period, figures: new Map(figures) };
}

function parseSymbol(
  row: CsvRow,
  column: NeetFigure,
): { readonly value: number | null; readonly status: Status } {
  const symbol = SYMBOLS[row.cells[column] ?? ''];
  return symbol ?? { value: roundHalfAway(parseNumber(row, column), 1), status: '' };
}

function unknownCell(row: CsvRow, column: string, { declaredIn }: NeetWanted): DataError {
  return new DataError({
    file: row.file,
    row: row.line,
    column,
    found: `"${row.cells[column] ?? ''}"`,
    expected: Object.keys(CODE_COLUMNS).join(', '),
    remedy: `look at the data set; mend ${declaredIn} if the Department changed its levels`,
  });
}
