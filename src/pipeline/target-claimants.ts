import { areaParts } from '../geography/area-parts.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import type { Edition } from '../geography/edition.ts';
import type { PlaceGeography } from '../geography/place-geography.ts';
import type { Unit } from '../indicators/indicator.ts';
import { aggregate, type Part } from './aggregate.ts';
import { computeDifference, type Change } from './change.ts';
import { roundRow } from './indicator-rows.ts';
import type { Observation } from './observation.ts';
import { startYear } from './period.ts';
import type { ComputedRow, PublishedMap } from './published.ts';
import { rateChanges } from './rate-change.ts';

/** Target areas, all others, and all areas of the place. */
export const GROUP_KEYS = ['targets', 'others', 'all'] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** Areas taken together: the sum of their counts over the sum of their residents. */
export interface PooledGroup {
  readonly key: GroupKey;
  /** Areas of the edition that the counts are published for. */
  readonly areas: number;
  /** Rates with their 95% Wilson intervals by year, rounded as published; counts as summed. */
  readonly rows: readonly Observation[];
  /** Changes between two years in percentage points, with 95% intervals. */
  readonly changes: readonly ComputedRow[];
}

/** How far the target areas' rate lies above that of all others in one year, in points. */
export interface Gap extends Change {
  readonly year: number;
}

export interface TargetClaimants {
  readonly edition: Edition;
  readonly groups: readonly PooledGroup[];
  readonly gaps: readonly Gap[];
}

/** Years on one definition and either side of the rise of 2020; 2013 mixes two definitions. */
export const CHANGE_YEARS = [
  [2014, 2019],
  [2019, 2022],
] as const;

interface ClaimantsInput {
  readonly geography: PlaceGeography;
  readonly map: PublishedMap;
  readonly decimals: Unit['decimals'];
}

/**
 * Rates of each target area and of the two groups of areas, from counts. Yearly means of monthly
 * counts may be summed; the rate is then worked out again, never averaged.
 * @throws RangeError where a target area is made up by no areas of the map's edition.
 */
export function targetClaimants(
  targets: readonly NamedArea[],
  { geography, map, decimals }: ClaimantsInput,
) {
  const [first] = map.periods;
  if (first === undefined) throw new RangeError(`map "${map.indicator}" has no period`);
  const { edition } = first;
  const parts = targets.map((area) => ({ area, codes: partCodes(area, edition, geography) }));
  const rows = map.periods.flatMap((period) => period.rows);
  const own = aggregate(
    rows,
    parts.flatMap(({ area, codes }) => codes.map((from) => ({ from, to: area.code }))),
  );
  const chosen = new Set(parts.flatMap(({ codes }) => codes));
  const groups = poolGroups(rows, chosen, [...geography.areas.of(edition).keys()]);
  return {
    parts: Object.fromEntries(parts.map(({ area, codes }) => [area.code, codes])),
    rates: Object.fromEntries(
      targets.map(({ code }) => [
        code,
        own.filter(({ area }) => area === code).map((row) => roundRow(row, decimals)),
      ]),
    ),
    compared: {
      edition,
      groups: groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => roundRow(row, decimals)),
        changes: CHANGE_YEARS.flatMap((years) => rateChanges(group.rows, years)).map((row) =>
          roundRow(row, decimals),
        ),
      })),
      gaps: computeGaps(groups),
    },
  };
}

function partCodes(
  area: NamedArea,
  edition: Edition,
  geography: PlaceGeography,
): readonly string[] {
  const parts = areaParts(area, edition, geography);
  if (parts.kind === 'itself') return [area.code];
  if (parts.kind === 'sum of split') return parts.codes;
  throw new RangeError(`${area.code} cannot be made up exactly from areas of ${edition}`);
}

type Unrounded = Pick<PooledGroup, 'key' | 'areas' | 'rows'>;

function poolGroups(
  rows: readonly Observation[],
  chosen: ReadonlySet<string>,
  codes: readonly string[],
): readonly Unrounded[] {
  return GROUP_KEYS.map((key) => {
    const within = codes.filter(
      (code) => key === 'all' || chosen.has(code) === (key === 'targets'),
    );
    const parts: readonly Part[] = within.map((from) => ({ from, to: key }));
    return { key, areas: within.length, rows: aggregate(rows, parts) };
  });
}

function computeGaps(groups: readonly Unrounded[]): readonly Gap[] {
  const rowsOf = (key: GroupKey) => groups.find((group) => group.key === key)?.rows ?? [];
  return rowsOf('targets').flatMap((row) => {
    const other = rowsOf('others').find(({ period }) => period === row.period);
    if (other === undefined || !hasInterval(row) || !hasInterval(other)) return [];
    return [{ year: startYear(row.period), ...computeDifference(other, row) }];
  });
}

type WithInterval = Observation & {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
};

function hasInterval(row: Observation): row is WithInterval {
  return row.value !== null && row.lower !== null && row.upper !== null;
}
