import { DataError } from '../pipeline/data-error.ts';
import type { AreaList } from './area-list.ts';
import type { Edition } from './edition.ts';

/** One cell of a table that must hold the code of an area. */
export interface CodeCell {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
}

/**
 * Checks that a code belongs to the place in the edition.
 * @throws DataError that tells a code of another edition from one that is not known at all.
 */
export function checkCode(areas: AreaList, edition: Edition, cell: CodeCell): void {
  if (areas.of(edition).has(cell.code)) return;
  const others = areas.editionsOf(cell.code);
  throw new DataError({
    file: cell.file,
    row: cell.row,
    column: cell.column,
    found:
      others.length === 0
        ? `unknown code "${cell.code}"`
        : `${cell.code}, a code of ${others.join(' and ')}`,
    expected: `one of the ${areas.of(edition).size} codes of ${edition}`,
    remedy: `correct the code in ${cell.file}, or declare the edition that it belongs to`,
  });
}
