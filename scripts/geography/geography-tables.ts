import type { Edition } from '../../src/geography/edition.ts';
import type { LookupRow, PostcodeRow } from '../../src/geography/geography-input.ts';
import { canonicalPostcode } from '../../src/geography/postcode-list.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { AUTHORITY_TABLES, readTable } from './compiled-tables.ts';
import type { EditionNames } from './place-names.ts';

/** Cells of a table to be written, header first. */
export type Table = readonly (readonly string[])[];

type Row = readonly string[];

/** Every area of every edition: edition, code, name. */
export function areaTable(names: EditionNames): Table {
  const rows = [...names].flatMap(([edition, areas]) =>
    [...areas].map(([code, name]) => [edition, code, name]),
  );
  return sortedTable(['edition', 'code', 'name'], rows);
}

/** A lookup with its letters of change or its shares, where any row has them. */
export function lookupTable(rows: readonly LookupRow[]): Table {
  const further = (['change', 'share'] as const).filter((column) =>
    rows.some((row) => row[column] !== undefined),
  );
  return sortedTable(
    ['from', 'to', ...further],
    rows.map((row) => [row.from, row.to, ...further.map((column) => row[column] ?? '')]),
  );
}

/**
 * Postcodes as they are written, with the codes of their areas in the editions that are named.
 * @throws DataError for one that is not a whole postcode.
 */
export function postcodeTable(
  postcodes: readonly PostcodeRow[],
  editions: readonly Edition[],
): Table {
  return sortedTable(
    ['postcode', ...editions],
    postcodes.map((row, index) => {
      const postcode = canonicalPostcode(row.postcode);
      if (postcode === null) throw postcodeFault(row.postcode, index + 2);
      return [postcode, ...editions.map((edition) => row.areas[edition] ?? '')];
    }),
  );
}

function postcodeFault(found: string, row: number): DataError {
  const expected = 'a whole postcode';
  const remedy = 'correct or remove the row';
  return new DataError({ file: 'postcodes.csv', row, column: 'postcode', found, expected, remedy });
}

/** Authorities, regions and nations that the compiled tables name. */
export function authorityTable(folder: string): Table {
  const rows = AUTHORITY_TABLES.flatMap((file) =>
    readTable(folder, file, ['area_code', 'area_name']).map((row) => [
      row.area_code,
      row.area_name,
    ]),
  );
  return sortedTable(['code', 'name'], rows);
}

/** Rows without repetition, in order of their cells. */
function sortedTable(header: Row, rows: readonly Row[]): Table {
  const distinct = new Map(rows.map((row) => [row.join('\u0000'), row]));
  const keys = [...distinct.keys()].toSorted();
  return [header, ...keys.flatMap((key) => [distinct.get(key) ?? []])];
}
