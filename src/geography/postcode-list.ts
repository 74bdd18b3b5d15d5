import { parseCsv } from '../pipeline/csv.ts';
import type { CsvRow } from '../pipeline/csv.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { AreaList } from './area-list.ts';
import { checkCode } from './check-code.ts';
import { formatPostcode, isWholePostcode, parsePostcode } from './postcode.ts';

const EDITIONS_NAMED = ['lsoa2011', 'lsoa2021', 'ward2003', 'ward2015'] as const;

/** Columns of `data/geography/<place>/postcodes.csv`. */
export const POSTCODE_COLUMNS = ['postcode', ...EDITIONS_NAMED] as const;

/** A postcode as it is written, "LE5 5PD", with the codes of the areas that it lies in. */
export type PostcodeRow = Readonly<Record<(typeof POSTCODE_COLUMNS)[number], string>>;

/**
 * Text of `postcodes.csv` to its rows, in order of postcode.
 * @throws DataError on a postcode that is not in its written form or is there twice, and on a code
 *   outside its edition.
 */
export function parsePostcodeList(
  text: string,
  { file, areas }: { readonly file: string; readonly areas: AreaList },
): readonly PostcodeRow[] {
  const seen = new Set<string>();
  return parseCsv(text, { file, columns: POSTCODE_COLUMNS }).map((row) => {
    checkPostcode(row, seen);
    for (const edition of EDITIONS_NAMED)
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
