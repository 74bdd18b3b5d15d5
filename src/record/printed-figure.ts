import { parseCsv } from '../pipeline/csv.ts';
import type { CsvRow } from '../pipeline/csv.ts';
import { DataError } from '../pipeline/data-error.ts';
import { parsePrintedNumber } from './printed-number.ts';

/** Columns of `data/record/<programme>/tables/*.csv`: one row for each figure in print. */
export const PRINTED_COLUMNS = ['place', 'row', 'column', 'printed', 'unit', 'area'] as const;

/** One figure of a document, as it is printed and where. */
export interface PrintedFigure {
  readonly file: string;
  /** One-based line of the transcription. */
  readonly line: number;
  /** Table or section of the document: "Table 7". */
  readonly place: string;
  /** Label of the row, then of the column, in the document's words. */
  readonly row: string;
  readonly column: string;
  /** The figure with its marks: "8,413", "14.2%", "£192,300". */
  readonly printed: string;
  readonly unit: string;
  /** Official code of the area that the figure is about; empty where there is none. */
  readonly area: string;
  readonly value: number;
}

/**
 * Text of a transcription to its figures, in the order of the document.
 * @throws DataError naming the row when a figure has any other form, or lacks its place or labels.
 */
export function parsePrintedFigures(text: string, file: string): readonly PrintedFigure[] {
  return parseCsv(text, { file, columns: PRINTED_COLUMNS }).map((row) => {
    for (const column of ['place', 'row', 'column', 'unit'] as const) checkFilled(row, column);
    return { file, line: row.line, ...row.cells, value: parsePrinted(row) };
  });
}

function parsePrinted(row: CsvRow<(typeof PRINTED_COLUMNS)[number]>): number {
  const number = parsePrintedNumber(row.cells.printed);
  if (number === null)
    throw figureFault(row, 'printed', 'a figure as printed, such as 8,413, 14.2% or £192,300');
  return number.value;
}

function checkFilled(
  row: CsvRow<(typeof PRINTED_COLUMNS)[number]>,
  column: 'place' | 'row' | 'column' | 'unit',
): void {
  if (row.cells[column] === '') throw figureFault(row, column, 'the words of the document');
}

function figureFault(
  { file, line, cells }: CsvRow<(typeof PRINTED_COLUMNS)[number]>,
  column: (typeof PRINTED_COLUMNS)[number],
  expected: string,
): DataError {
  const found = cells[column] === '' ? 'nothing' : `"${cells[column]}"`;
  const remedy = `compare the row of ${file} with the document, and correct it`;
  return new DataError({ file, row: line, column, found, expected, remedy });
}
