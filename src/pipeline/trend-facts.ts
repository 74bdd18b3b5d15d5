import type { Comparator, Place } from '../areas/place.ts';
import type { Figure, TrendFacts } from '../indicators/indicator.ts';
import type { Observation } from './observation.ts';

/**
 * The place's first and last figures, and its nation's in the same period; null where no figure of
 * the place is published.
 */
export function computeTrendFacts(
  rows: readonly Observation[],
  place: Pick<Place, 'name' | 'code' | 'comparators' | 'nation'>,
): TrendFacts | null {
  const own = rows.filter(({ area }) => area === place.code).filter(isFigure);
  const [first, last] = [own.at(0), own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const nation = place.comparators.find(({ code }) => code === place.nation);
  return { place: place.name, first, last, nation: nationAt(last.period, rows, nation) };
}

/** Whether a row has its value. */
export function isFigure(row: Observation): row is Figure {
  return row.value !== null;
}

function nationAt(
  period: string,
  rows: readonly Observation[],
  nation: Comparator | undefined,
): TrendFacts['nation'] {
  if (nation === undefined) return null;
  const last = rows
    .filter(isFigure)
    .find((row) => row.area === nation.code && row.period === period);
  return last === undefined ? null : { name: nation.name, last };
}
