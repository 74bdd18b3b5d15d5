import { parseCsv } from '../pipeline/csv.ts';
import type { CsvRow } from '../pipeline/csv.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { AreaList } from './area-list.ts';
import { checkCode } from './check-code.ts';
import type { Edition } from './edition.ts';

/** What became of an area in the ONS lookup: unchanged, split, merged or complex. */
export type Change = 'U' | 'S' | 'M' | 'X';

export interface ChangeRow {
  readonly from: string;
  readonly to: string;
  readonly change: Change;
}

/** Official lookup from one edition of LSOAs to the next. */
export interface ChangeLookup {
  readonly from: Edition;
  readonly to: Edition;
  readonly rows: readonly ChangeRow[];
}

/** File of a lookup, the editions at its two ends, and the areas that it may name. */
export interface LookupShape {
  readonly file: string;
  readonly from: Edition;
  readonly to: Edition;
  readonly areas: AreaList;
}

const COLUMNS = ['from', 'to', 'change'] as const;

/**
 * Text of `<from>-<to>.csv` with its change letters to a lookup, in order of codes.
 * @throws DataError on a code outside its edition, a repeated pair, a letter that contradicts the
 *   rows, or an area of either edition that is left out.
 */
export function parseChangeLookup(text: string, shape: LookupShape): ChangeLookup {
  const { file, from, to, areas } = shape;
  const cells = parseCsv(text, { file, columns: COLUMNS });
  const rows = cells.map((row) => parseChangeRow(row, shape));
  rows.forEach((row, index) => checkLetter(row, rows, { file, row: index + 2 }));
  checkComplete(
    [...areas.of(from).keys()],
    rows.map((row) => row.from),
    `${file}: ${from}`,
  );
  checkComplete(
    [...areas.of(to).keys()],
    rows.map((row) => row.to),
    `${file}: ${to}`,
  );
  return { from, to, rows };
}

function parseChangeRow(
  { file, line: row, cells }: CsvRow<(typeof COLUMNS)[number]>,
  { from, to, areas }: LookupShape,
): ChangeRow {
  checkCode(areas, from, { file, row, column: 'from', code: cells.from });
  checkCode(areas, to, { file, row, column: 'to', code: cells.to });
  const change = (['U', 'S', 'M', 'X'] as const).find((letter) => letter === cells.change);
  if (change === undefined)
    throw lookupFault({ file, row }, `change "${cells.change}"`, 'U, S, M or X');
  return { from: cells.from, to: cells.to, change };
}

/** How many areas stand at each end of a change, by its letter; X is any number. */
const ENDS: Readonly<Record<Change, (before: number, after: number) => boolean>> = {
  U: (before, after) => before === 1 && after === 1,
  S: (before, after) => before === 1 && after > 1,
  M: (before, after) => before > 1 && after === 1,
  X: () => true,
};

function checkLetter(
  { from, to, change }: ChangeRow,
  rows: readonly ChangeRow[],
  place: { readonly file: string; readonly row: number },
): void {
  const after = rows.filter((row) => row.from === from);
  const before = rows.filter((row) => row.to === to);
  if (after.filter((row) => row.to === to).length > 1)
    throw lookupFault(place, `${from} to ${to} more than once`, 'each pair once');
  if (ENDS[change](before.length, after.length)) return;
  const found = `${change} for ${from} to ${to}, with ${before.length} before and ${after.length} after`;
  throw lookupFault(place, found, 'U one to one, S one to several, M several to one');
}

function checkComplete(expected: readonly string[], held: readonly string[], file: string): void {
  const named = new Set(held);
  const missing = expected.filter((code) => !named.has(code));
  if (missing.length > 0)
    throw lookupFault({ file }, `no row for ${missing.join(', ')}`, 'a row for every area');
}

function lookupFault(
  place: { readonly file: string; readonly row?: number },
  found: string,
  expected: string,
): DataError {
  const remedy = 'build the lookup again from the ONS file: npm run geography -- --from DIR';
  return new DataError({ ...place, found, expected, remedy });
}
