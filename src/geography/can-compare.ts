import { changeOf } from './area-history.ts';
import type { ChangeLookup } from './change-lookup.ts';
import { EDITIONS } from './edition.ts';
import type { Edition } from './edition.ts';

/** An area as it was in one edition, and the edition that figures were published for. */
export interface ComparisonQuestion {
  readonly code: string;
  readonly edition: Edition;
  readonly figuresOf: Edition;
}

/**
 * What stands in the way of an exact comparison: a merger, a complex change, an area that is only
 * a part of the one with figures, or a code or edition that no lookup leads to.
 */
export type Obstacle = 'merged' | 'complex' | 'part' | 'not in the lookups';

/** Whether counts can be carried exactly to an area, and the codes whose counts make it up. */
export interface Comparison {
  readonly exact: boolean;
  /** Null exactly where the comparison is exact. */
  readonly obstacle: Obstacle | null;
  /** Codes of the figures' edition: to be added up if exact, otherwise only to be named. */
  readonly parts: readonly string[];
}

/**
 * Whether figures of another edition can be expressed on an area, by the official lookups only.
 * Unchanged areas keep their figures, and the parts of a split area add up to it. Merged and
 * complexly changed areas are not compared, nor is one part of a split area.
 * @param lookups From each edition to the next, oldest first.
 */
export function canCompare(
  { code, edition, figuresOf }: ComparisonQuestion,
  lookups: readonly ChangeLookup[],
): Comparison {
  const start: Comparison = { exact: true, obstacle: null, parts: [code] };
  if (edition === figuresOf) return start;
  const later = EDITIONS.indexOf(figuresOf) > EDITIONS.indexOf(edition);
  const chain = later
    ? between(edition, figuresOf, lookups)
    : between(figuresOf, edition, lookups).toReversed();
  if (chain.length === 0) return { exact: false, obstacle: 'not in the lookups', parts: [] };
  return chain.reduce((reached, lookup) => carry(reached, lookup, later), start);
}

/** The lookups that lead from an earlier edition to a later one, oldest first. */
function between(
  earlier: Edition,
  later: Edition,
  lookups: readonly ChangeLookup[],
): readonly ChangeLookup[] {
  const at = (edition: Edition) => EDITIONS.indexOf(edition);
  const chain = lookups.filter(({ from, to }) => at(from) >= at(earlier) && at(to) <= at(later));
  return chain.at(0)?.from === earlier && chain.at(-1)?.to === later ? chain : [];
}

function carry(reached: Comparison, lookup: ChangeLookup, later: boolean): Comparison {
  const steps = reached.parts.map((part) => step(part, lookup, later));
  const obstacle = [reached, ...steps].find((taken) => taken.obstacle !== null)?.obstacle ?? null;
  const parts = [...new Set(steps.flatMap((taken) => taken.parts))].toSorted();
  return { exact: obstacle === null, obstacle, parts };
}

function step(code: string, lookup: ChangeLookup, later: boolean): Omit<Comparison, 'exact'> {
  const change = changeOf(code, lookup);
  const ends = later ? [change?.before, change?.after] : [change?.after, change?.before];
  if (change === undefined || ends[0]?.includes(code) !== true)
    return { obstacle: 'not in the lookups', parts: [] };
  const parts = ends[1] ?? [];
  if (change.change === 'U' || (change.change === 'S' && later)) return { obstacle: null, parts };
  return { obstacle: { S: 'part', M: 'merged', X: 'complex' }[change.change] as Obstacle, parts };
}
