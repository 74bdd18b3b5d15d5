import { csvParseRows } from 'd3-dsv';
import { DataError } from './data-error.ts';

/** One data row of a CSV file, with the place to name when something in it is wrong. */
export interface CsvRow<Column extends string = string> {
  readonly file: string;
  /** One-based line of the file on which the row starts, header included. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** What a CSV file is called in messages, and the columns that it must have. */
export interface CsvShape<Column extends string> {
  readonly file: string;
  readonly columns: readonly Column[];
}

/**
 * RFC 4180 text to rows of the named columns, in any order; further columns are left out.
 * A byte-order mark is dropped and CRLF is read as LF: spreadsheets add both and neither is data.
 * @throws DataError when the file is empty, a column is missing or twice there, or a row is ragged.
 */
export function parseCsv<const Column extends string>(
  text: string,
  shape: CsvShape<Column>,
): readonly CsvRow<Column>[] {
  return mapCsv(text, shape, (row) => row);
}

/**
 * The same with each row converted as soon as it is read: of a table of millions of rows its cells
 * need not all be held at once.
 * @throws DataError as `parseCsv`, and what `convert` throws, for the first row that is at fault.
 */
export function mapCsv<const Column extends string, Converted>(
  text: string,
  { file, columns }: CsvShape<Column>,
  convert: (row: CsvRow<Column>) => Converted,
): readonly Converted[] {
  // Only quoted cells can hold line breaks: without a quotation mark none are looked for.
  const isQuoted = text.includes('"');
  let header: readonly string[] | undefined;
  let at: readonly number[] = [];
  let line = 1;
  const converted: Converted[] = [];
  csvParseRows(text.replace(/^\uFEFF/, ''), (row) => {
    const start = line;
    line += 1 + (isQuoted ? lineBreaks(row) : 0);
    if (header === undefined) {
      header = row;
      at = columns.map((column) => columnIndex(row, column, { file, columns }));
      return null;
    }
    if (row.length !== header.length) throw raggedRow(file, start, [row, header]);
    converted.push(convert({ file, line: start, cells: cellsOf(row, columns, at) }));
    return null;
  });
  if (converted.length === 0) throw emptyFile(file, columns);
  return converted;
}

/** One object of the same shape for every row, which engines read faster than any other. */
function cellsOf<Column extends string>(
  row: readonly string[],
  columns: readonly Column[],
  at: readonly number[],
): Record<Column, string> {
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) cells[column] = row[at[index] ?? -1] ?? '';
  return cells as Record<Column, string>;
}

/** Line breaks inside quoted cells, so that later rows are still named by their line. */
function lineBreaks(row: readonly string[]): number {
  return row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function columnIndex<Column extends string>(
  header: readonly string[],
  column: Column,
  { file, columns }: CsvShape<Column>,
): number {
  const index = header.indexOf(column);
  if (index !== -1 && header.indexOf(column, index + 1) === -1) return index;
  throw new DataError({
    file,
    row: 1,
    column,
    found: index === -1 ? `columns ${header.join(', ')}` : 'the column more than once',
    expected: `columns ${columns.join(', ')}, in any order`,
    remedy: `name the columns in the first row of ${file}`,
  });
}

function emptyFile(file: string, columns: readonly string[]): DataError {
  return new DataError({
    file,
    found: 'no rows',
    expected: `a header row (${columns.join(', ')}) and at least one row of data`,
    remedy: `fill ${file} again from its publisher, or leave the table out`,
  });
}

function raggedRow(
  file: string,
  line: number,
  [row, header]: readonly [readonly string[], readonly string[]],
): DataError {
  return new DataError({
    file,
    row: line,
    found: `${row.length} ${row.length === 1 ? 'cell' : 'cells'}`,
    expected: `${header.length} cells, as in the header`,
    remedy: `quote cells that hold a comma, and remove blank lines, in ${file}`,
  });
}
