import { parseCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { parseNumber, parseOptionalNumber, parsePercentOf, parseYear } from './csv-cell.ts';
import { emptyObservation } from './observation.ts';
import type { Observation } from './observation.ts';
import { calendarYear } from './period.ts';

const COLUMNS = [
  'edition',
  'lsoa_code',
  'employment_score',
  'employment_deprived_people',
  'employment_rank',
  'imd_score',
  'imd_rank',
  'imd_decile',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** What one table takes from the file: a figure of each edition named, or of all of them. */
export interface DeprivationFigure {
  readonly file: string;
  readonly column: (typeof COLUMNS)[number];
  readonly editions?: readonly number[];
}

/**
 * One figure of the Indices of Deprivation, a row for each LSOA and edition.
 * @throws DataError naming row and column, also when a figure of a wanted edition is blank.
 */
export function parseDeprivation(text: string, figure: DeprivationFigure): readonly Observation[] {
  return rowsOf(text, figure).map((row) => ({
    ...emptyObservation(row.cells.lsoa_code, calendarYear(parseYear(row, 'edition'))),
    value: parseNumber(row, figure.column),
  }));
}

/**
 * The employment score as a percentage (score × 100), with the people where they are published.
 * @throws DataError naming row and column, also when a score of a wanted edition is blank.
 */
export function parseEmploymentDeprivation(
  text: string,
  figure: Omit<DeprivationFigure, 'column'>,
): readonly Observation[] {
  return rowsOf(text, figure).map((row) => ({
    ...emptyObservation(row.cells.lsoa_code, calendarYear(parseYear(row, 'edition'))),
    value: parsePercentOf(row, 'employment_score'),
    count: parseOptionalNumber(row, 'employment_deprived_people'),
  }));
}

function rowsOf(
  text: string,
  { file, editions }: Omit<DeprivationFigure, 'column'>,
): readonly Row[] {
  const rows = parseCsv(text, { file, columns: COLUMNS });
  return editions === undefined
    ? rows
    : rows.filter((row) => editions.includes(parseYear(row, 'edition')));
}
