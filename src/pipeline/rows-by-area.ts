import type { Observation } from './observation.ts';

/** Where each area's rows stand in a table; kept for as long as the table is. */
const indexes = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly number[]>>();

/**
 * The rows of some areas of a table, in the order of the table. A table is gone through once
 * however many places ask for their part of it: three hundred places that each search all of a
 * national table would take three hundred times as long.
 */
export function rowsOfAreas(
  rows: readonly Observation[],
  codes: ReadonlySet<string>,
): readonly Observation[] {
  const index = indexes.get(rows) ?? indexOf(rows);
  indexes.set(rows, index);
  const places = [...codes].flatMap((code) => index.get(code) ?? []);
  return places.sort((one, other) => one - other).flatMap((place) => rows[place] ?? []);
}

function indexOf(rows: readonly Observation[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  rows.forEach(({ area }, place) => {
    const own = index.get(area);
    if (own === undefined) index.set(area, [place]);
    else own.push(place);
  });
  return index;
}
