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
  { file, columns }: CsvShape<Column>,
): readonly CsvRow<Column>[] {
  const [header, ...body] = csvParseRows(text.replace(/^\uFEFF/, ''));
  if (header === undefined || body.length === 0) throw emptyFile({ file, columns });
  return body.map(csvRowReader(header, { file, columns }));
}
