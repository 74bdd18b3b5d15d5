import type { ChangeLookup } from './change-lookup.ts';
import type { Edition } from './edition.ts';
import type { PlaceGeography } from './place-geography.ts';

/** A lookup that gives an area of one edition exactly one area of another. */
export interface FitLookup {
  readonly from: Edition;
  readonly to: Edition;
  readonly rows: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The lookups by which the finder goes from one area to another: from each LSOA to its ward and
 * neighbourhood, and from each LSOA to the one that it was, or was part of, in the edition before.
 */
export function fitLookups({
  memberships,
  changes,
}: Pick<PlaceGeography, 'memberships' | 'changes'>): readonly FitLookup[] {
  return [...memberships, ...changes.map(fitBack)];
}

/**
 * A change lookup read backwards. Areas merged from several, and those of complex changes, are left
 * out: no single earlier area holds them.
 */
function fitBack({ from, to, rows }: ChangeLookup): FitLookup {
  const back = rows
    .filter(({ change }) => change === 'U' || change === 'S')
    .map((row) => ({ from: row.to, to: row.from }));
  return { from: to, to: from, rows: back };
}
