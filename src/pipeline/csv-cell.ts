import type { CsvRow } from './csv.ts';
import { DataError } from './data-error.ts';

/** A plain decimal: no thousands separators, no units, no exponent, no surrounding space. */
const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * A cell as a number, null when it is blank: a blank is never zero.
 * @throws DataError naming row and column when the cell holds anything but a plain decimal.
 */
export function parseOptionalNumber<Column extends string>(
  row: CsvRow<Column>,
  column: Column,
): number | null {
  const text = row.cells[column];
  if (text === '') return null;
  if (!DECIMAL.test(text)) throw notANumber(row, column);
  return Number(text);
}

/**
 * A cell that must hold a number.
 * @throws DataError naming row and column when the cell is blank or not a plain decimal.
 */
export function parseNumber<Column extends string>(row: CsvRow<Column>, column: Column): number {
  const number = parseOptionalNumber(row, column);
  if (number === null) throw notANumber(row, column);
  return number;
}

/**
 * A proportion as a percentage, null when blank: 0.145 → 14.5.
 * The point is moved in the decimal text, since 0.145 × 100 is 14.499999999999998 in binary.
 * @throws DataError naming row and column when the cell is not a plain decimal.
 */
export function parsePercentOf<Column extends string>(
  row: CsvRow<Column>,
  column: Column,
): number | null {
  const proportion = parseOptionalNumber(row, column);
  return proportion === null ? null : Number(`${row.cells[column]}e2`);
}

/**
 * A cell that must hold a year of four digits.
 * @throws DataError naming row and column when it does not.
 */
export function parseYear<Column extends string>(row: CsvRow<Column>, column: Column): number {
  const text = row.cells[column];
  if (/^(19|20)\d\d$/.test(text)) return Number(text);
  throw new DataError({
    ...placeOf(row, column),
    found: found(text),
    expected: 'a year, such as 2008',
  });
}

function notANumber<Column extends string>(row: CsvRow<Column>, column: Column): DataError {
  return new DataError({
    ...placeOf(row, column),
    found: found(row.cells[column]),
    expected: 'a number, such as 62.3 or 1138',
  });
}

function placeOf<Column extends string>(row: CsvRow<Column>, column: Column) {
  return {
    file: row.file,
    row: row.line,
    column,
    remedy: `correct the cell in ${row.file}: digits and a decimal point, nothing else`,
  };
}

function found(text: string): string {
  return text === '' ? 'nothing' : `"${text}"`;
}
