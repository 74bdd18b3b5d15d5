import type { Catalogue } from '../src/pipeline/catalogue.ts';
import type { PublishedMap, PublishedTrend } from '../src/pipeline/published.ts';
import { chartOfMap } from '../src/publications/charts/chart-of-map.ts';
import { chartOfTrend } from '../src/publications/charts/chart-of-trend.ts';
import type { ListedChart } from '../src/publications/charts/chart-neighbours.ts';
import type { ChartRecord } from '../src/publications/charts/chart-record.ts';
import type { Break } from '../src/record/breaks.ts';
import type { DerivedFiles } from './derived-files.ts';

/**
 * The record of every chart: `charts/<id>`, and their ids in the order of places and indicators,
 * maps before trends: `charts`; the same with their names: `chart-list`.
 */
export function chartFiles(
  { places, indicators, sources }: Catalogue,
  derived: DerivedFiles,
  definitions: readonly Break[],
): DerivedFiles {
  const charts = places.flatMap((place) =>
    indicators.flatMap((indicator) =>
      chartsOf(derived, { indicator, place, sources, definitions }),
    ),
  );
  return new Map<string, unknown>([
    ['charts', charts.map(({ id }) => id)],
    ['chart-list', charts.map(listedChart)],
    ...charts.map((chart) => [`charts/${chart.id}`, chart] as const),
  ]);
}

/** A chart without its figures: what pages need to know of the charts beside their own. */
function listedChart(chart: ChartRecord): ListedChart {
  const { id, mark, indicator, place, period, name } = chart;
  return { id, mark, indicator, place, period, name };
}

interface Subject {
  readonly indicator: Catalogue['indicators'][number];
  readonly place: Catalogue['places'][number];
  readonly sources: Catalogue['sources'];
  readonly definitions: readonly Break[];
}

/** What was derived of one measure of one place; no charts where the place has none. */
function chartsOf(derived: DerivedFiles, subject: Subject): readonly ChartRecord[] {
  const { indicator, place } = subject;
  const map = derived.get(`maps/${place.slug}/${indicator.slug}`) as PublishedMap | undefined;
  const trend = derived.get(`trends/${place.slug}/${indicator.slug}`) as PublishedTrend | undefined;
  return [
    ...(map?.periods.map((period) => chartOfMap(map, period, subject)) ?? []),
    ...(trend === undefined ? [] : [chartOfTrend(trend, subject)]),
  ];
}
