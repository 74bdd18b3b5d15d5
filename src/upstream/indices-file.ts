import type { Edition } from '../geography/edition.ts';
import type { CsvRow } from '../pipeline/csv.ts';
import { parseNumber } from '../pipeline/csv-cell.ts';
import { roundHalfAway } from '../pipeline/round-half-away.ts';
import { checkRanks, type RankedArea } from './check-ranks.ts';
import { checkComplete } from './complete-keys.ts';
import type { Question, Upstream } from './upstream.ts';

/** One edition’s file of all scores, ranks and deciles (File 7), with the names of its columns. */
export interface IndicesFile {
  readonly year: number;
  readonly edition: Edition;
  /** How many areas England has in the edition. */
  readonly england: number;
  readonly url: string;
  /** Column of the area’s code. */
  readonly code: string;
  readonly score: string;
  /** Decimal places of a score that are kept. */
  readonly decimals: number;
  readonly rank: string;
  readonly decile: string;
  readonly employmentRank: string;
  readonly employmentDecile: string;
}

/**
 * Rows of an edition for the areas asked for. The file is of all England: others are passed over.
 * @throws DataError where an area lacks or is twice there, a figure is none, or rank, score and tenth
 *   do not follow from each other.
 */
export async function readIndicesFile(
  upstream: Upstream,
  file: IndicesFile,
  { areas, declaredIn }: { readonly areas: readonly string[]; readonly declaredIn: string },
): Promise<readonly RankedArea[]> {
  const question: Question = {
    name: `mhclg/indices-of-deprivation/${file.year}.csv`,
    url: file.url,
    packing: 'plain',
  };
  const ofWork = [file.employmentRank, file.employmentDecile];
  const columns = [file.code, file.score, file.rank, file.decile, ...ofWork];
  const wanted = new Set(areas);
  const rows: RankedArea[] = [];
  for await (const row of upstream.csv(question, columns))
    if (wanted.has(row.cells[file.code] ?? '')) rows.push(parseRow(row, file));
  const answer = { file: question.name, declaredIn };
  const codes = rows.map(({ area }) => area);
  checkComplete(codes, { ...answer, due: areas, each: 'a row for each area' });
  checkRanks(rows, { ...answer, england: file.england });
  return rows;
}

function parseRow(row: CsvRow, file: IndicesFile): RankedArea {
  return {
    area: row.cells[file.code] ?? '',
    score: roundHalfAway(parseNumber(row, file.score), file.decimals),
    rank: parseNumber(row, file.rank),
    decile: parseNumber(row, file.decile),
    employmentRank: parseNumber(row, file.employmentRank),
    employmentDecile: parseNumber(row, file.employmentDecile),
  };
}
