import { parseCsv, type CsvRow } from '../pipeline/csv.ts';
import { DataError } from '../pipeline/data-error.ts';
import { formatNumber } from '../pipeline/format-number.ts';

/** Columns of `data/record/<programme>/disagreements.csv`. */
export const DISAGREEMENT_COLUMNS = ['tables', 'area', 'parts', 'stated', 'sentence'] as const;

/** Two figures of one document that cannot both be so. */
export interface Disagreement {
  /** Slugs of the transcribed tables that it is shown beside. */
  readonly tables: readonly string[];
  /** Code of the area that it is about; empty where it is about the whole document. */
  readonly area: string;
  /** Figures as printed, to be added up; one where the document gives two for one thing. */
  readonly parts: readonly string[];
  /** What they add up to, as printed. */
  readonly sum: string;
  /** What the document says instead. */
  readonly stated: string;
  readonly sentence: string;
}

type Row = CsvRow<(typeof DISAGREEMENT_COLUMNS)[number]>;

/**
 * Text of the disagreements of a document, in its order.
 * @throws DataError where the sum agrees with what is stated, or the sentence lacks either.
 */
export function parseDisagreements(text: string, file: string): readonly Disagreement[] {
  return parseCsv(text, { file, columns: DISAGREEMENT_COLUMNS }).map((row) => {
    const { area, stated, sentence } = row.cells;
    const parts = row.cells.parts.split(' + ');
    const sum = formatNumber(
      parts.reduce((total, part) => total + parsePeople(part, row, 'parts'), 0),
      0,
    );
    if (sum === formatNumber(parsePeople(stated, row, 'stated'), 0))
      throw fault(row, 'stated', `another figure than the sum, ${sum}`);
    for (const figure of [sum, stated])
      if (!sentence.split(/[^\d,]+|,(?!\d)/).includes(figure))
        throw fault(row, 'sentence', `a sentence with ${figure}`);
    return { tables: row.cells.tables.split(' '), area, parts, sum, stated, sentence };
  });
}

function parsePeople(text: string, row: Row, column: 'parts' | 'stated'): number {
  if (!/^\d{1,3}(,\d{3})*$/.test(text)) throw fault(row, column, 'whole numbers such as 8,413');
  return Number(text.replaceAll(',', ''));
}

function fault(
  { file, line, cells }: Row,
  column: keyof Row['cells'],
  expected: string,
): DataError {
  const remedy = `compare the row of ${file} with the document, and correct it`;
  return new DataError({ file, row: line, column, found: `"${cells[column]}"`, expected, remedy });
}
