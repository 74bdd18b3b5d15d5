import type { AreaList } from './area-list.ts';
import type { ChangeLookup } from './change-lookup.ts';
import type { Edition } from './edition.ts';
import type { Membership } from './membership.ts';

/** What is known of a place's areas besides their outlines. */
export interface PlaceGeography {
  readonly areas: AreaList;
  /** Lookups from each edition of LSOAs to the next, oldest first. */
  readonly changes: readonly ChangeLookup[];
  /** Lookups from LSOAs to wards and neighbourhoods. */
  readonly memberships: readonly Membership[];
  /** Neighbours of each area of an edition, by code. */
  readonly neighbours: (edition: Edition) => ReadonlyMap<string, readonly string[]>;
}

/** The lookup between two editions, undefined where the place has none. */
export function findMembership(
  { memberships }: PlaceGeography,
  from: Edition,
  to: Edition,
): Membership | undefined {
  return memberships.find((membership) => membership.from === from && membership.to === to);
}
