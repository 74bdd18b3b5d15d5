import type { FollowedBy } from '../areas/place.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import { wardOf } from '../geography/membership.ts';
import { findMembership, type PlaceGeography } from '../geography/place-geography.ts';
import type { Unit } from '../indicators/indicator.ts';
import type { Observation } from './observation.ts';
import type { PublishedMap } from './published.ts';
import { targetClaimants, type TargetClaimants } from './target-claimants.ts';
import { targetShares, type TargetShares } from './target-shares.ts';

/** One of the LSOAs that the plan set targets for. */
export interface TargetArea {
  /** Its number on the map and in the tables: in order of ward, then code, never of a value. */
  readonly number: number;
  readonly code: string;
  readonly name: string;
  /** Name of the ward of the plan's time. */
  readonly ward: string;
  /** Targets in the order of the groups, and their sum; null where the plan prints none. */
  readonly targets: readonly (number | null)[];
  readonly sum: number;
  /** Areas that its claimants were counted in: itself, or those that it was split into. */
  readonly parts: readonly string[];
  /** Claimants per 100 residents by year, rounded as published. */
  readonly rates: readonly Observation[];
}

/** What later official data say of the target areas, beside the place's other areas. */
export interface TargetAreas {
  readonly place: string;
  readonly followedBy: FollowedBy;
  readonly areas: readonly TargetArea[];
  /** Sum of each group's targets, in the order of the groups. */
  readonly totals: readonly number[];
  readonly claimants: TargetClaimants;
  readonly shares: TargetShares;
}

export interface TargetAreasInput {
  readonly place: string;
  readonly followedBy: FollowedBy;
  readonly geography: PlaceGeography;
  /** One map for each group of people; its areas with a value are the target areas. */
  readonly targets: readonly PublishedMap[];
  /** A rate of counted people for single years, whose counts may be summed. */
  readonly rates: { readonly map: PublishedMap; readonly decimals: Unit['decimals'] };
  /** Shares of single areas, published without the numbers of people they are shares of. */
  readonly shares: PublishedMap;
}

/**
 * Target areas against all others of the place, on boundaries that the official lookup makes exact.
 * @throws RangeError where the targets are for no LSOA, or for one that no lookup puts in a ward.
 */
export function computeTargetAreas(input: TargetAreasInput): TargetAreas {
  const { place, followedBy, geography, targets, rates, shares } = input;
  const named = targetCodes(targets, geography);
  const claimants = targetClaimants(named, { geography, ...rates });
  const areas = named.map((area, index) => {
    const values = targets.map((map) => valueOf(map, area.code));
    return {
      number: index + 1,
      code: area.code,
      name: area.name,
      ward: wardName(area, geography),
      targets: values,
      sum: sumOf(values),
      parts: claimants.parts[area.code] ?? [],
      rates: claimants.rates[area.code] ?? [],
    };
  });
  return {
    place,
    followedBy,
    areas,
    totals: targets.map((_, group) => sumOf(areas.map((area) => area.targets[group] ?? null))),
    claimants: claimants.compared,
    shares: targetShares(named, { geography, map: shares }),
  };
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function valueOf(map: PublishedMap, code: string): number | null {
  return map.periods.at(-1)?.rows.find(({ area }) => area === code)?.value ?? null;
}

/** Areas with a target for any group, in order of ward, then code. */
function targetCodes(
  targets: readonly PublishedMap[],
  geography: PlaceGeography,
): readonly NamedArea[] {
  const [period] = targets.flatMap(({ periods }) => periods.slice(-1));
  const all = period === undefined ? [] : [...geography.areas.of(period.edition).values()];
  const chosen = all.filter(({ code }) => targets.some((map) => valueOf(map, code) !== null));
  if (chosen.length === 0) throw new RangeError('no area has a target');
  const key = (area: NamedArea) => `${wardName(area, geography)} ${area.code}`;
  return chosen.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function wardName({ code, edition }: NamedArea, geography: PlaceGeography): string {
  const membership = findMembership(geography, edition, 'ward2003');
  const row = membership && wardOf(membership, code);
  const ward = row && geography.areas.of('ward2003').get(row.to);
  if (ward === undefined) throw new RangeError(`${code} is in no ward of 2003`);
  return ward.name;
}
