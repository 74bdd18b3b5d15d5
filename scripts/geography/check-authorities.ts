import type { Place } from '../../src/areas/place.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';
import { DataError } from '../../src/pipeline/data-error.ts';

/**
 * Checks that the list of authorities, regions and nations holds a place and all that it is
 * compared with.
 * @param text that of `data/geography/authorities.csv`.
 * @throws DataError that names the codes which are missing.
 */
export function checkAuthorities(
  { name, code, nation, comparators }: Pick<Place, 'name' | 'code' | 'nation' | 'comparators'>,
  text: string,
): void {
  const file = 'data/geography/authorities.csv';
  const known = new Set(parseCsv(text, { file, columns: ['code'] }).map(({ cells }) => cells.code));
  const wanted = new Set([code, nation, ...comparators.map((each) => each.code)]);
  const missing = [...wanted].filter((each) => !known.has(each));
  if (missing.length === 0) return;
  throw new DataError({
    file,
    column: 'code',
    found: `no row for ${missing.join(', ')}`,
    expected: `the code of ${name} and of all that it is compared with`,
    remedy: `add a row for each to ${file}, its official code and its name`,
  });
}
