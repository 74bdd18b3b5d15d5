import { csvParseRows } from 'd3-dsv';
import { csvRowReader, emptyFile } from './csv-rows.ts';

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
  shape: CsvShape<Column>,
  convert: (row: CsvRow<Column>) => Converted,
): readonly Converted[] {
  let read: ReturnType<typeof csvRowReader<Column>> | undefined;
  const converted: Converted[] = [];
  csvParseRows(text.replace(/^\uFEFF/, ''), (row) => {
    if (read === undefined) read = csvRowReader(row, shape);
    else converted.push(convert(read(row)));
    return null;
  });
  if (converted.length === 0) throw emptyFile(shape);
  return converted;
}
