import { areaParts } from '../geography/area-parts.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import type { PlaceGeography } from '../geography/place-geography.ts';
import { aggregate } from './aggregate.ts';
import { roundRow } from './indicator-rows.ts';
import type { Observation } from './observation.ts';
import type { PublishedMap } from './published.ts';

/** Figures worked out for areas that a map was not published for, by `code period`. */
export type AreaSums = ReadonlyMap<string, Observation>;

/** The key of a figure in the sums. */
export function sumKey(area: string, period: string): string {
  return `${area} ${period}`;
}

/**
 * Figures of wards and of areas of other editions, summed from the counts of the map's own areas
 * wherever those make them up: by the official lookup, or by best fit for wards. Rates and their
 * intervals are rounded to the decimals of the published values.
 */
export function areaSums(
  { map, decimals }: { readonly map: PublishedMap; readonly decimals: number },
  areas: readonly NamedArea[],
  geography: PlaceGeography,
): AreaSums {
  const editions = [...new Set(map.periods.map(({ edition }) => edition))];
  const sums = editions.flatMap((edition) => {
    const parts = areas.flatMap((area) => {
      const made = areaParts(area, edition, geography);
      if (made.kind === 'itself' || made.kind === 'none') return [];
      return made.codes.map((from) => ({ from, to: area.code }));
    });
    const periods = map.periods.filter((period) => period.edition === edition);
    return aggregate(
      periods.flatMap(({ rows }) => rows),
      parts,
    );
  });
  return new Map(sums.map((row) => [sumKey(row.area, row.period), roundRow(row, decimals)]));
}
