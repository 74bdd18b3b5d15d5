import { EDITIONS } from '../../src/geography/edition.ts';
import type { LookupRow, PostcodeRow } from '../../src/geography/geography-input.ts';

/** Lookups that are best fits of this project: no publisher vouches for them. */
const DERIVED = ['lsoa2011-ward2003'] as const;

/**
 * Lookups in which each derived row that has no share gets that of its area's postcodes which lie
 * in the whole, to 0.01; rows of areas without postcodes stay without.
 */
export function sharedLookups(
  lookups: readonly (readonly [name: string, rows: readonly LookupRow[]])[],
  postcodes: readonly PostcodeRow[] | undefined,
): readonly (readonly [name: string, rows: readonly LookupRow[]])[] {
  return lookups.map(([name, rows]) =>
    DERIVED.some((derived) => derived === name) && postcodes !== undefined
      ? [name, withShares(name, rows, postcodes)]
      : [name, rows],
  );
}

function withShares(
  name: string,
  rows: readonly LookupRow[],
  postcodes: readonly PostcodeRow[],
): readonly LookupRow[] {
  const [from, to] = name.split('-').map((end) => EDITIONS.find((edition) => edition === end));
  if (from === undefined || to === undefined) return rows;
  const wholes = new Map<string, (string | undefined)[]>();
  for (const { areas } of postcodes) {
    const area = areas[from] ?? '';
    wholes.set(area, [...(wholes.get(area) ?? []), areas[to]]);
  }
  return rows.map((row) => {
    const all = wholes.get(row.from) ?? [];
    if (row.share !== undefined || all.length === 0) return row;
    const inside = all.filter((code) => code === row.to).length;
    return { ...row, share: (inside / all.length).toFixed(2) };
  });
}
