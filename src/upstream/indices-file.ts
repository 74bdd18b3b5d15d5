import type { Edition } from '../geography/edition.ts';
import type { CsvRow } from '../pipeline/csv.ts';
import { parseNumber } from '../pipeline/csv-cell.ts';
import { emptyObservation, type Observation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import { roundHalfAway } from '../pipeline/round-half-away.ts';
import { checkComplete } from './complete-keys.ts';
import type { Question, Upstream } from './upstream.ts';

/** One edition’s file of all scores, ranks and deciles (File 7), with the names of its columns. */
export interface IndicesFile {
  readonly year: number;
  readonly edition: Edition;
  readonly url: string;
  /** Column of the area’s code. */
  readonly code: string;
  readonly figures: readonly IndicesFigure[];
}

/** One column that is read, and the table that it fills. */
export interface IndicesFigure {
  readonly table: string;
  readonly column: string;
  /** Decimal places that the table keeps. */
  readonly decimals: number;
}

/**
 * Rows of an edition for the areas asked for, by table. The file is of all England: other areas are
 * passed over.
 * @throws DataError where an area lacks or is twice there, or a figure is none.
 */
export async function readIndicesFile(
  upstream: Upstream,
  file: IndicesFile,
  { areas, declaredIn }: { readonly areas: readonly string[]; readonly declaredIn: string },
): Promise<readonly (readonly [table: string, row: Observation])[]> {
  const question: Question = {
    name: `mhclg/indices-of-deprivation/${file.year}.csv`,
    url: file.url,
    packing: 'plain',
  };
  const wanted = new Set(areas);
  const columns = [file.code, ...file.figures.map(({ column }) => column)];
  const found: CsvRow[] = [];
  for await (const row of upstream.csv(question, columns))
    if (wanted.has(row.cells[file.code] ?? '')) found.push(row);
  checkComplete(
    found.map((row) => row.cells[file.code] ?? ''),
    { file: question.name, due: areas, each: 'a row for each area', declaredIn },
  );
  return found.flatMap((row) =>
    file.figures.map(({ table, column, decimals }) => {
      const area = row.cells[file.code] ?? '';
      const value = roundHalfAway(parseNumber(row, column), decimals);
      return [table, { ...emptyObservation(area, calendarYear(file.year)), value }] as const;
    }),
  );
}
