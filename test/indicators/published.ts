import { readFileSync } from 'node:fs';
import { loadIndicators, loadPlaces } from '../../scripts/declarations.ts';
import { loadGeography } from '../../scripts/load-geography.ts';
import { loadTables } from '../../scripts/load-observations.ts';
import type { MapIndicator, TrendIndicator } from '../../src/indicators/indicator.ts';
import { homeFirst } from '../../src/pipeline/home-place.ts';
import { publishMap } from '../../src/pipeline/publish-map.ts';
import type { PublishedMap, PublishedTrend } from '../../src/pipeline/published.ts';
import { publishTrend } from '../../src/pipeline/publish-trend.ts';
import { parseBreaks } from '../../src/record/breaks.ts';

const BREAKS = 'data/breaks.yaml';

/** Records of the committed breaks. */
export const breaks = parseBreaks(readFileSync(BREAKS, 'utf8'), BREAKS);
export const tables = await loadTables();
const places = homeFirst(await loadPlaces());
const indicators = await loadIndicators();

export interface MapCase {
  readonly slug: string;
  readonly place: { readonly slug: string; readonly name: string };
  readonly indicator: MapIndicator;
  readonly map: PublishedMap;
}

export interface TrendCase {
  readonly slug: string;
  readonly place: { readonly slug: string; readonly name: string };
  readonly indicator: TrendIndicator;
  readonly trend: PublishedTrend;
}

/** Every map of every place that has figures for it, made from the committed data as the site makes it. */
export const maps: readonly MapCase[] = places.flatMap((place) => {
  const { areas } = loadGeography(place.slug).areas;
  return indicators.flatMap((indicator) => {
    if (indicator.kind !== 'map') return [];
    const { slug } = indicator;
    const map = publishMap({ indicator, slug, place, tables, areas });
    return map === null ? [] : [{ slug, place, indicator, map }];
  });
});

/** Every trend of every place that has figures for it. */
export const trends: readonly TrendCase[] = places.flatMap((place) =>
  indicators.flatMap((indicator) => {
    if (indicator.kind !== 'trend') return [];
    const { slug } = indicator;
    const trend = publishTrend({ indicator, slug, place, tables, breaks });
    return trend === null ? [] : [{ slug, place, indicator, trend }];
  }),
);

/** A map by its slug, of the first place that has it: the one whose record this is. */
export function mapOf(slug: string): PublishedMap {
  const found = maps.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`no map "${slug}"`);
  return found.map;
}

/** A trend by its slug, of the first place that has it: the one whose record this is. */
export function trendOf(slug: string): PublishedTrend {
  const found = trends.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`no trend "${slug}"`);
  return found.trend;
}
