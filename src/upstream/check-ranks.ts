import { DataError } from '../pipeline/data-error.ts';

/** What an edition of the Indices says of one area, each in its own column. */
export interface RankedArea {
  readonly area: string;
  readonly score: number;
  readonly rank: number;
  readonly decile: number;
  readonly employmentRank: number;
  readonly employmentDecile: number;
}

/** Answer and edition that the areas are of, for messages. */
interface RankedFile {
  readonly file: string;
  /** How many areas England has in the edition: the last rank. */
  readonly england: number;
  readonly declaredIn: string;
}

/**
 * Checks that the tenth of each area follows from its rank, and that a higher score never has a lower
 * rank: columns that changed places would be seen. A rank on the edge of a tenth may be in either.
 * @throws DataError naming the area and its figures.
 */
export function checkRanks(areas: readonly RankedArea[], file: RankedFile): void {
  for (const each of areas)
    if (
      !isTenthOf(each.rank, each.decile, file.england) ||
      !isTenthOf(each.employmentRank, each.employmentDecile, file.england)
    )
      throw fault(file, [each], 'the tenth of all areas in England that the rank lies in');
  const ranked = areas.toSorted((one, other) => one.rank - other.rank);
  for (const [index, each] of ranked.entries()) {
    const before = ranked[index - 1];
    if (before !== undefined && before.score < each.score)
      throw fault(file, [before, each], 'a lower rank where the score is higher');
  }
}

function isTenthOf(rank: number, decile: number, england: number): boolean {
  const tenthOf = (place: number) => Math.ceil((place * 10) / england);
  const isRank = Number.isInteger(rank) && rank >= 1 && rank <= england;
  return isRank && decile >= Math.max(1, tenthOf(rank - 1)) && decile <= tenthOf(rank + 1);
}

function fault(
  { file, declaredIn }: RankedFile,
  areas: readonly RankedArea[],
  expected: string,
): DataError {
  const words = areas.map(
    ({ area, score, rank, decile, employmentRank, employmentDecile }) =>
      `${area}: score ${score}, rank ${rank}, decile ${decile}; employment rank ${employmentRank}, decile ${employmentDecile}`,
  );
  return new DataError({
    file,
    found: words.join('; '),
    expected,
    remedy: `look whether columns of the file changed places; they are named in ${declaredIn}`,
  });
}
