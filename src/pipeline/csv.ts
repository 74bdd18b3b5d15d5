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
  { file, columns }: CsvShape<Column>,
): readonly CsvRow<Column>[] {
  const [header, ...body] = csvParseRows(text.replace(/^\uFEFF/, ''));
  if (header === undefined || body.length === 0) throw emptyFile(file, columns);
  const at = columnIndexes(header, { file, columns });
  let line = 1 + lineBreaks(header);
  return body.map((row) => {
    line += 1;
    const start = line;
    line += lineBreaks(row);
    if (row.length !== header.length) throw raggedRow(file, start, [row, header]);
    const cells = Object.fromEntries(columns.map((column) => [column, row[at[column]] ?? '']));
    return { file, line: start, cells: cells as Record<Column, string> };
  });
}

/** Line breaks inside quoted cells, so that later rows are still named by their line. */
function lineBreaks(row: readonly string[]): number {
  return row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function columnIndexes<Column extends string>(
  header: readonly string[],
  { file, columns }: CsvShape<Column>,
): Record<Column, number> {
  const places = columns.map((column) => {
    const index = header.indexOf(column);
    if (index === -1 || header.indexOf(column, index + 1) !== -1) {
      throw new DataError({
        file,
        row: 1,
        column,
        found: index === -1 ? `columns ${header.join(', ')}` : 'the column more than once',
        expected: `columns ${columns.join(', ')}, in any order`,
        remedy: `name the columns in the first row of ${file}`,
      });
    }
    return [column, index];
  });
  return Object.fromEntries(places) as Record<Column, number>;
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
