import { median } from 'd3-array';
import { areaParts } from '../geography/area-parts.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import type { Edition } from '../geography/edition.ts';
import type { PlaceGeography } from '../geography/place-geography.ts';
import type { Unit } from '../indicators/indicator.ts';
import type { MapPeriod, PublishedMap } from './published.ts';
import { roundHalfAway } from './round-half-away.ts';

/** The share of one target area in one edition; null where none is published for its boundary. */
export interface AreaShare {
  readonly area: string;
  readonly value: number | null;
  /** Codes of the areas that it was split into, where that is why. */
  readonly splitInto: readonly string[];
}

/** Shares of several areas, ascending, and the middle one; null where none has a share. */
export interface ShareSpread {
  readonly areas: number;
  readonly median: number | null;
  readonly values: readonly number[];
}

/** One edition: complete in itself, never to be read against another. */
export interface ShareEdition {
  readonly period: string;
  readonly label: string;
  readonly edition: Edition;
  readonly decimals: Unit['decimals'];
  readonly areas: readonly AreaShare[];
  readonly targets: ShareSpread;
  readonly others: ShareSpread;
}

export type TargetShares = readonly ShareEdition[];

interface SharesInput {
  readonly geography: PlaceGeography;
  readonly map: PublishedMap;
}

/**
 * Shares of target areas and of all others in each edition. The record holds no numbers of people
 * that shares could be put together from, so an area that was split has none, its parts count on
 * neither side, and groups are described by the middle area, not by a rate.
 */
export function targetShares(
  targets: readonly NamedArea[],
  { geography, map }: SharesInput,
): TargetShares {
  return map.periods.map((period) => shareEdition(targets, period, geography));
}

function shareEdition(
  targets: readonly NamedArea[],
  { period, label, edition, decimals, rows }: MapPeriod,
  geography: PlaceGeography,
): ShareEdition {
  const values = new Map(rows.map(({ area, value }) => [area, value]));
  const areas = targets.map((area) => {
    const parts = areaParts(area, edition, geography);
    const splitInto = parts.kind === 'sum of split' ? parts.codes : [];
    const value = parts.kind === 'itself' ? (values.get(area.code) ?? null) : null;
    return { area: area.code, value, splitInto };
  });
  const within = new Set(targets.flatMap((area) => touching(area, edition, geography)));
  const others = rows.filter(({ area }) => !within.has(area)).map(({ value }) => value);
  return {
    ...{ period, label, edition, decimals, areas },
    targets: spreadOf(
      areas.map(({ value }) => value),
      decimals,
    ),
    others: spreadOf(others, decimals),
  };
}

/** Areas of an edition that hold any of a target area: they count on the other side of none. */
function touching(area: NamedArea, edition: Edition, geography: PlaceGeography): readonly string[] {
  const parts = areaParts(area, edition, geography);
  if (parts.kind === 'itself') return [area.code];
  return parts.kind === 'none' ? parts.nearest : parts.codes;
}

function spreadOf(values: readonly (number | null)[], decimals: Unit['decimals']): ShareSpread {
  const present = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const middle = median(present);
  return {
    areas: present.length,
    median: middle === undefined ? null : roundHalfAway(middle, decimals),
    values: present,
  };
}
