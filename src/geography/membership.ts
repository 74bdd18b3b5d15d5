import { parseCsv } from '../pipeline/csv.ts';
import { parseOptionalNumber } from '../pipeline/csv-cell.ts';
import { DataError } from '../pipeline/data-error.ts';
import { checkCode } from './check-code.ts';
import type { LookupShape } from './change-lookup.ts';
import type { Edition } from './edition.ts';

/** One LSOA and the ward or neighbourhood that it lies in. */
export interface MembershipRow {
  readonly from: string;
  readonly to: string;
  /** Share of the LSOA's postcodes that lie in the ward, 0 to 1; null where none was measured. */
  readonly share: number | null;
}

/** Best-fit lookup from LSOAs to wards or neighbourhoods: each LSOA lies in exactly one. */
export interface Membership {
  readonly from: Edition;
  readonly to: Edition;
  readonly rows: readonly MembershipRow[];
}

/**
 * Text of `<from>-<to>.csv` to a membership; a column `share` is read where there is one.
 * @throws DataError on a code outside its edition, or an LSOA that has no ward or more than one.
 */
export function parseMembership(text: string, shape: LookupShape): Membership {
  const { file, from, to, areas } = shape;
  const hasShare = (text.split('\n', 1)[0] ?? '').includes('share');
  const columns = hasShare ? (['from', 'to', 'share'] as const) : (['from', 'to'] as const);
  const rows = parseCsv(text, { file, columns }).map((row) => {
    const { from: lsoa, to: ward } = row.cells;
    checkCode(areas, from, { file, row: row.line, column: 'from', code: lsoa });
    checkCode(areas, to, { file, row: row.line, column: 'to', code: ward });
    return { from: lsoa, to: ward, share: hasShare ? parseOptionalNumber(row, 'share') : null };
  });
  checkOneEach(rows, shape);
  return { from, to, rows };
}

function checkOneEach(rows: readonly MembershipRow[], { file, from, areas }: LookupShape): void {
  const counts = [...areas.of(from).keys()].map((code) => ({
    code,
    wards: rows.filter((row) => row.from === code).length,
  }));
  const wrong = counts.filter(({ wards }) => wards !== 1);
  if (wrong.length === 0) return;
  throw new DataError({
    file,
    column: 'from',
    found: wrong.map(({ code, wards }) => `${code} in ${wards} rows`).join(', '),
    expected: `each of the ${counts.length} areas of ${from} in exactly one row`,
    remedy: 'build the lookup again: npm run geography -- --from DIR',
  });
}

/** Where an LSOA lies: its ward or neighbourhood with the share; undefined for another edition. */
export function wardOf(membership: Membership, lsoa: string): MembershipRow | undefined {
  return membership.rows.find(({ from }) => from === lsoa);
}

/** LSOAs of a ward or neighbourhood, in order of code; empty for a code of another edition. */
export function lsoasOf(membership: Membership, ward: string): readonly string[] {
  return membership.rows.flatMap(({ from, to }) => (to === ward ? [from] : [])).toSorted();
}
