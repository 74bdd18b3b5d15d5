import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedSpending } from '../record/publish-spending.ts';
import type { PublishedTimeline } from '../record/publish-timeline.ts';
import type { AreaIndexEntry, AreaProfile } from '../pipeline/area-profile.ts';
import type {
  Catalogue,
  CataloguedIndicator,
  CataloguedPlace,
  CataloguedSource,
} from '../pipeline/catalogue.ts';
import type { PublishedMap, PublishedTrend } from '../pipeline/published.ts';
import type { DerivedShapes } from '../pipeline/derived.ts';
import type { RefreshedFile } from '../pipeline/refreshed-files.ts';
import type { TargetAreas } from '../pipeline/target-areas.ts';
import type { PrintedTableFile } from '../../scripts/load-printed-tables.ts';
import type { ListedChart } from '../publications/charts/chart-neighbours.ts';
import type { ChartRecord } from '../publications/charts/chart-record.ts';
import { homeChartIds } from '../publications/serving/searched.ts';
import type { Dataset } from '../publications/datasets/dataset.ts';
import type { BoundaryFile } from '../geography/boundary-file.ts';
import type { LatestPeriod } from '../releases/expected-figures.ts';
import type { EmbedAssets } from '../publications/embeds/embed-assets.ts';
import type { PublishedReleases, WithdrawnChart } from '../releases/manifest.ts';
import type { Break } from '../record/breaks.ts';
import type { Fingerprint } from '../record/pack.ts';
import type { ProgrammeFigures } from '../record/published-figures.ts';
import type { PublishedProgramme } from '../record/published-record.ts';
import type { ReconciledProgramme } from '../record/reconciled.ts';
import { keepLast } from './_keep-last.ts';

/** What is kept of what was read: more than the pages of a few places are made from. */
const MOST_KEPT = 250;
/** What `npm run data` computed, by name. Pages read nothing else. */
const kept = new Map<string, unknown>();

/**
 * Derived data by its name. What was read longest ago is dropped: pages are made place by place, and
 * all places of a country together would fill memory.
 */
function read<T>(name: string): T {
  const data = kept.has(name) ? kept.get(name) : readAnew(name);
  // Last read, last dropped.
  kept.delete(name);
  kept.set(name, data);
  if (kept.size > MOST_KEPT) dropOldest();
  return data as T;
}

function dropOldest(): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

/** For what one page alone is made from: it need not be kept. */
function readAnew<T>(name: string): T {
  return JSON.parse(readFileSync(join('.derived', `${name}.json`), 'utf8')) as T;
}

export const readCatalogue = (): Catalogue => read('catalogue');
export const readBreaks = (): readonly Break[] => read('breaks');
/** When files of `data` were last brought in from their publishers; none before the first refresh. */
export const readRefreshes = (): readonly RefreshedFile[] => read('refreshes');
/** Tables of the programme documents, as printed. */
export const readPrintedTables = (): readonly PrintedTableFile[] => read('printed-tables');
/** Every programme on record with its items, the main one first. */
export const readProgrammes = (): readonly PublishedProgramme[] => read('programmes');
/** SHA-256 of every table and record. */
export const readFingerprints = (): readonly Fingerprint[] => read('fingerprints');
/** Sums of the programme documents, made again. */
export const readReconciliation = (): readonly ReconciledProgramme[] => read('reconciliation');
/** The figures of each programme's document, and what of them can be drawn again. */
export const readPlanFigures = (): readonly ProgrammeFigures[] => read('plan-figures');
export const readMap = (place: string, slug: string): PublishedMap => read(`maps/${place}/${slug}`);
export const readTrend = (place: string, slug: string): PublishedTrend =>
  read(`trends/${place}/${slug}`);
export const readShapes = (place: string, edition: string): DerivedShapes =>
  read(`shapes/${place}/${edition}`);
export const readAreas = (place: string): readonly AreaIndexEntry[] => read(`areas/${place}`);
/** What became of the areas that the place's plan set targets for. */
export const readTargetAreas = (place: string): TargetAreas => read(`target-areas/${place}`);
/** All of one area: its page asks twice, for itself and for its download. */
export const readArea = keepLast((place: string, slug: string): AreaProfile =>
  readAnew(`areas/${place}/${slug}`),
);

/** Ids of all charts: maps before trends. */
export const readChartIds = (): readonly string[] => read('charts');
/** All charts in the same order, without their figures. */
export const readChartList = (): readonly ListedChart[] => read('chart-list');
let chartsByIndicator: ReadonlyMap<string, readonly ListedChart[]> | undefined;

/** The charts of one measure in all places, in the order of all charts, without their figures. */
export function readChartsOf(indicator: string): readonly ListedChart[] {
  chartsByIndicator ??= Map.groupBy(readChartList(), (each) => each.indicator);
  return chartsByIndicator.get(indicator) ?? [];
}

/** All that is published of one chart. */
export const readChart = (id: string): ChartRecord => read(`charts/${id}`);
/** Style sheet and scripts of charts on other sites. */
export const readEmbedAssets = (): EmbedAssets => read('embed-assets');
/** Slugs of all datasets, ascending. */
export const readDatasetSlugs = (): readonly string[] => read('datasets');
export const readDataset = (slug: string): Dataset => read(`datasets/${slug}`);
/** Boundaries to take away, without their outlines. */
export const readBoundaries = (): readonly Omit<BoundaryFile, 'geojson' | 'topojson'>[] =>
  read('boundaries');
export const readBoundary = (name: string): BoundaryFile => read(`boundaries/${name}`);
/** What was released so far, and what has changed since. */
export const readReleases = (): PublishedReleases => read('releases');

/** The latest period on record of every source with figures. */
export const readLatestPeriods = (): readonly LatestPeriod[] => read('latest-periods');

/** Charts that are no longer made, each with its last record. */
export const readWithdrawn = (): readonly (WithdrawnChart & { readonly record: ChartRecord })[] =>
  read('withdrawn');

/** Timelines of the programmes that have one. */
export const readTimelines = (): readonly PublishedTimeline[] => read('timelines');
/** Money of the programmes whose documents print any. */
export const readSpending = (): readonly PublishedSpending[] => read('spending');

let homeCharts: ReadonlySet<string> | undefined;

/** Ids of the charts of the place whose record this is, also of those that are no longer made. */
export function readHomeCharts(): ReadonlySet<string> {
  homeCharts ??= homeChartIds(homePlace().slug, [
    ...readChartList(),
    ...readWithdrawn().map(({ record }) => record),
  ]);
  return homeCharts;
}

/** The place whose record this is, as its declaration says. */
export function homePlace(): CataloguedPlace {
  const place = readCatalogue().places.find(({ isHome }) => isHome);
  if (place === undefined) throw new Error('no place of .derived is the home place: npm run data');
  return place;
}

/** @throws Error where no place of that name is declared. */
export function findPlace(slug: string): CataloguedPlace {
  const place = readCatalogue().places.find((each) => each.slug === slug);
  if (place === undefined) throw new Error(`no place "${slug}" in src/areas`);
  return place;
}

/** @throws Error where nothing of that name is declared. */
export function findIndicator(slug: string): CataloguedIndicator {
  const indicator = readCatalogue().indicators.find((each) => each.slug === slug);
  if (indicator === undefined) throw new Error(`no indicator "${slug}" in src/indicators`);
  return indicator;
}

/** The sources of an indicator, the cited one first. */
export function sourcesOf(indicator: CataloguedIndicator): readonly CataloguedSource[] {
  const { sources } = readCatalogue();
  return indicator.sources.flatMap((slug) => sources.filter((source) => source.slug === slug));
}

/** The sources of an indicator as a download names them: titles, the cited one first. */
export function citeSources(indicator: CataloguedIndicator): string {
  return sourcesOf(indicator)
    .map(({ title }) => title)
    .join('; ');
}

/** Breaks and definitions that bear on an indicator. */
export function breaksOf(indicator: CataloguedIndicator): readonly Break[] {
  return readBreaks().filter(({ id }) => indicator.breaks.includes(id));
}
