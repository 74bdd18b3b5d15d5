import type { CsvRow, CsvShape } from './csv.ts';
import { DataError } from './data-error.ts';

/**
 * Reads rows of cells one after another as rows of the named columns; the first row is the header.
 * @throws DataError when a column is missing or twice there; from the returned function, when a row
 *   has another number of cells than the header.
 */
export function csvRowReader<const Column extends string>(
  header: readonly string[],
  shape: CsvShape<Column>,
): (row: readonly string[]) => CsvRow<Column> {
  const at = columnIndexes(header, shape);
  const { file, columns } = shape;
  let line = 1 + lineBreaks(header);
  return (row) => {
    line += 1;
    const start = line;
    line += lineBreaks(row);
    if (row.length !== header.length) throw raggedRow(file, start, [row, header]);
    return { file, line: start, cells: cellsOf(row, columns, at) };
  };
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
  return row.reduce((breaks, cell) => {
    // Nearly no cell holds one, and answers have millions of cells.
    if (!cell.includes('\n') && !cell.includes('\r')) return breaks;
    return breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0);
  }, 0);
}

function columnIndexes<Column extends string>(
  header: readonly string[],
  { file, columns }: CsvShape<Column>,
): readonly number[] {
  return columns.map((column) => {
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
    return index;
  });
}

/** A file with a header and no row below it, or with nothing at all. */
export function emptyFile<Column extends string>({ file, columns }: CsvShape<Column>): DataError {
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
