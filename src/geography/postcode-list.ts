import { parseCsv } from '../pipeline/csv.ts';
import type { CsvRow } from '../pipeline/csv.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { AreaList } from './area-list.ts';
import { checkCode } from './check-code.ts';
import { formatPostcode, isWholePostcode, parsePostcode } from './postcode.ts';

/** Editions that postcodes may be placed in: columns of `data/geography/<place>/postcodes.csv`. */
export const POSTCODE_EDITIONS = ['lsoa2011', 'lsoa2021', 'ward2003', 'ward2015'] as const;

type PostcodeEdition = (typeof POSTCODE_EDITIONS)[number];

/** A postcode as it is written, "LE5 5PD", with the codes of the areas that it lies in. */
export type ListedPostcode = { readonly postcode: string } & Readonly<
  Partial<Record<PostcodeEdition, string>>
>;

/**
 * Text of `postcodes.csv` to its rows, in order of postcode; it has a column for each edition that
 * the place has.
 * @throws DataError on a postcode that is not in its written form or is there twice, and on a code
 *   outside its edition.
 */
export function parsePostcodeList(
  text: string,
  { file, areas }: { readonly file: string; readonly areas: AreaList },
): readonly ListedPostcode[] {
  const seen = new Set<string>();
  const editions = POSTCODE_EDITIONS.filter((edition) => areas.of(edition).size > 0);
  return parseCsv(text, { file, columns: ['postcode', ...editions] }).map((row) => {
    checkPostcode(row, seen);
    for (const edition of editions)
      checkCode(areas, edition, { file, row: row.line, column: edition, code: row.cells[edition] });
    return row.cells;
  });
}

function checkPostcode({ file, line, cells }: CsvRow<'postcode'>, seen: Set<string>): void {
  const { postcode } = cells;
  const isRepeated = seen.has(postcode);
  seen.add(postcode);
  if (!isRepeated && canonicalPostcode(postcode) === postcode) return;
  throw new DataError({
    file,
    row: line,
    column: 'postcode',
    found: isRepeated ? `${postcode} a second time` : `"${postcode}"`,
    expected: 'each whole postcode once, in capitals with one space: LE5 5PD',
    remedy: `correct the row in ${file}, or build it again: npm run geography -- --from DIR`,
  });
}

/** A whole postcode in any spacing as it is written: "LE213AA" → "LE21 3AA"; null for others. */
export function canonicalPostcode(text: string): string | null {
  const whole = parsePostcode(text).filter(isWholePostcode);
  const [only] = whole;
  return whole.length === 1 && only !== undefined ? formatPostcode(only) : null;
}
