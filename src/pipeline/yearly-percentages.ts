import { parseCsv } from './csv.ts';
import { parseNumber, parseOptionalNumber, parseYear } from './csv-cell.ts';
import { emptyObservation } from './observation.ts';
import type { Observation } from './observation.ts';
import { calendarYear, winterFrom } from './period.ts';

/**
 * Percentages of whole authorities, one row for each area and calendar year, without an interval.
 * Columns: area_code, year, percent.
 * @throws DataError naming row and column.
 */
export function parseYearlyPercentages(text: string, file: string): readonly Observation[] {
  return parseCsv(text, { file, columns: ['area_code', 'year', 'percent'] }).map((row) => ({
    ...emptyObservation(row.cells.area_code, calendarYear(parseYear(row, 'year'))),
    value: parseNumber(row, 'percent'),
  }));
}

/**
 * The same for survey estimates, which are never shown without their 95% interval.
 * Columns: area_code, year, percent, lower_95, upper_95.
 * @throws DataError naming row and column, also when the estimate or an end is blank.
 */
export function parseYearlyEstimates(text: string, file: string): readonly Observation[] {
  const columns = ['area_code', 'year', 'percent', 'lower_95', 'upper_95'] as const;
  return parseCsv(text, { file, columns }).map((row) => ({
    ...emptyObservation(row.cells.area_code, calendarYear(parseYear(row, 'year'))),
    value: parseNumber(row, 'percent'),
    lower: parseNumber(row, 'lower_95'),
    upper: parseNumber(row, 'upper_95'),
  }));
}

/**
 * Percentages of a three-month average that starts in December of the year before: the row of 2018
 * is December 2017 to February 2018. A blank is a figure that the publisher does not give.
 * Columns: area_code, year and the named one.
 * @throws DataError naming row and column.
 */
export function parseWinterAverages<const Column extends string>(
  text: string,
  { file, column }: { readonly file: string; readonly column: Column },
): readonly Observation[] {
  return parseCsv(text, { file, columns: ['area_code', 'year', column] }).map((row) => {
    const value = parseOptionalNumber(row, column);
    return {
      ...emptyObservation(row.cells.area_code, winterFrom(parseYear(row, 'year') - 1)),
      value,
      status: value === null ? 'not available' : '',
    };
  });
}
