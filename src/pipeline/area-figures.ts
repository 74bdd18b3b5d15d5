import { areaParts, type AreaParts } from '../geography/area-parts.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import { formatNames } from '../geography/change-words.ts';
import type { Edition } from '../geography/edition.ts';
import type { PlaceGeography } from '../geography/place-geography.ts';
import type { MapIndicator } from '../indicators/indicator.ts';
import { capitalise } from './capitalise.ts';
import { takenTogether } from './compared-words.ts';
import { sumKey, type AreaSums } from './area-sums.ts';
import type { ProfileFigure, ProfileSeries } from './area-profile.ts';
import { countEdition } from './count-words.ts';
import { difference } from './funnel.ts';
import type { Observation } from './observation.ts';
import type { MapPeriod, MapRow, PublishedMap } from './published.ts';

/** A published map with the declaration that it was made by. */
export interface DeclaredMap {
  readonly map: PublishedMap;
  readonly indicator: MapIndicator & { readonly slug: string };
  /** Empty where the indicator's counts may not be summed. */
  readonly sums: AreaSums;
}

/**
 * All figures of one indicator that hold for an area: its own, or recomputed from the counts of
 * the areas that it is made of; never averaged, never shared out.
 */
export function areaFigures(
  area: NamedArea,
  { map, indicator, sums }: DeclaredMap,
  geography: PlaceGeography,
): ProfileSeries {
  const figures = map.periods.flatMap((period) => {
    const parts = areaParts(area, period.edition, geography);
    const observation: Observed | undefined =
      parts.kind === 'itself'
        ? period.rows.find((row) => row.area === area.code)
        : sums.get(sumKey(area.code, period.period));
    if (observation === undefined) return [];
    return [describeFigure(observation, { area, period, indicator, parts, geography })];
  });
  const { title, measure } = indicator;
  const edition = map.periods.at(-1)?.edition ?? area.edition;
  const together = capitalise(takenTogether(edition));
  const missing = figures.some(({ value }) => value !== null)
    ? null
    : explainMissing(area, map.periods, geography);
  return { indicator: indicator.slug, title, measure, figures, together, missing };
}

interface FigureContext {
  readonly area: NamedArea;
  readonly period: MapPeriod;
  readonly indicator: MapIndicator & { readonly slug: string };
}

/** A row of a map, or a figure that was worked out from several. */
type Observed = Observation & Partial<Pick<MapRow, 'direction'>>;

function describeFigure(
  observation: Observed,
  context: FigureContext & { readonly parts: AreaParts; readonly geography: PlaceGeography },
): ProfileFigure {
  const { period, indicator, parts, geography } = context;
  const { value, lower, upper, count, denominator, status } = observation;
  return {
    ...{
      area: observation.area,
      period: observation.period,
      value,
      lower,
      upper,
      count,
      denominator,
      status,
    },
    // A figure that was worked out is for the area's own boundary, not for that of its parts.
    edition: parts.kind === 'itself' ? period.edition : context.area.edition,
    indicator: indicator.slug,
    title: indicator.title,
    label: period.label,
    periodSlug: period.slug,
    decimals: period.decimals,
    difference: indicator.funnel ? compareWithAll(observation, period) : null,
    direction: observation.direction ?? null,
    pooled: period.pooled?.value ?? null,
    derivation: explainParts(parts, geography),
  };
}

function compareWithAll({ count, denominator }: Observation, { pooled }: MapPeriod) {
  if (count === null || denominator === null || pooled === null) return null;
  return difference({ count, denominator }, pooled);
}

/** How figures of other areas came to stand for this one. */
function explainParts(parts: AreaParts, { areas }: PlaceGeography): string | null {
  if (parts.kind !== 'sum of split' && parts.kind !== 'best fit') return null;
  const names = parts.codes.map((code) => areas.of(parts.edition).get(code)?.name ?? code);
  if (parts.kind === 'best fit')
    return `Worked out from the counts of the ${countEdition(names.length, parts.edition)} that fit the ward best.`;
  return `Worked out from the counts of ${formatNames(names)}, which make up this area exactly.`;
}

function explainMissing(
  area: NamedArea,
  periods: readonly MapPeriod[],
  geography: PlaceGeography,
): string {
  const editions = [...new Set(periods.map(({ edition }) => edition))];
  const names = [...new Set(editions.flatMap((edition) => nearestNames(area, edition, geography)))];
  if (names.length === 0) return 'No figure published for this area.';
  return `No figure published for this area’s boundary. The nearest that was published is for ${formatNames(names)}.`;
}

function nearestNames(
  area: NamedArea,
  edition: Edition,
  geography: PlaceGeography,
): readonly string[] {
  const parts = areaParts(area, edition, geography);
  if (parts.kind !== 'none') return [];
  return parts.nearest
    .filter((code) => code !== area.code)
    .map((code) => geography.areas.of(edition).get(code)?.name ?? code);
}
