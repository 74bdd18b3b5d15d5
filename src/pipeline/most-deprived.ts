import type { Observation } from './observation.ts';

/** Areas within the most deprived part of a country, and the last rank that counts. */
export interface MostDeprived {
  /** The last rank within the part: of 32,482 areas, 5% end at rank 1,624. */
  readonly lastRank: number;
  /** Areas of the place that were ranked. */
  readonly ranked: number;
  /** In order of code. */
  readonly areas: readonly { readonly code: string; readonly rank: number }[];
}

/**
 * The areas of a place that rank within the most deprived per cent of all areas of the country.
 * @throws RangeError where the table has no rank of that period, or an area without one.
 */
export function mostDeprived(
  rows: readonly Observation[],
  {
    period,
    ranked,
    percent,
  }: { readonly period: string; readonly ranked: number; readonly percent: number },
): MostDeprived {
  const own = rows.filter((row) => row.period === period);
  if (own.length === 0) throw new RangeError(`no ranks for ${period}`);
  const lastRank = Math.floor((ranked * percent) / 100);
  const areas = own.map(({ area: code, value: rank }) => {
    if (rank === null) throw new RangeError(`${code} has no rank for ${period}`);
    return { code, rank };
  });
  const within = areas.filter(({ rank }) => rank <= lastRank);
  return {
    lastRank,
    ranked: own.length,
    areas: within.toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  };
}
