import { readFileSync } from 'node:fs';
import type { Place } from '../src/areas/place.ts';
import { placeNames } from '../src/charts/place-names.ts';
import { drawnEditions } from '../src/geography/edition.ts';
import { insetShape, type InsetOutline } from '../src/geography/inset.ts';
import { shapeSet } from '../src/geography/shape-set.ts';
import type { PlaceTopology } from '../src/geography/topology.ts';
import type { AnyIndicator, MapIndicator, Tables } from '../src/indicators/indicator.ts';
import type { DeclaredMap } from '../src/pipeline/area-figures.ts';
import type { AreaIndexEntry } from '../src/pipeline/area-profile.ts';
import { areaProfiles } from '../src/pipeline/area-profiles.ts';
import { areaSums } from '../src/pipeline/area-sums.ts';
import type { Catalogue } from '../src/pipeline/catalogue.ts';
import type { DerivedShapes } from '../src/pipeline/derived.ts';
import { publishMap } from '../src/pipeline/publish-map.ts';
import { publishTrend } from '../src/pipeline/publish-trend.ts';
import { parseBreaks } from '../src/record/breaks.ts';
import type { Declared } from './declarations.ts';
import { refreshFiles } from './derived-refreshes.ts';
import { targetFiles } from './derived-targets.ts';
import { parseInsetOutline } from './geography/parse-outline.ts';
import { loadGeography, type LoadedGeography } from './load-geography.ts';

/** Derived data by name: what is written to `.derived/<name>.json`. */
export type DerivedFiles = ReadonlyMap<string, unknown>;

const BREAKS = 'data/breaks.yaml';
const OUTLINE = 'data/geography/great-britain.json';

/** What concerns the record as a whole: its declarations, its breaks in definition, its refreshes. */
export function recordFiles(catalogue: Catalogue): DerivedFiles {
  return new Map<string, unknown>([
    ['catalogue', catalogue],
    ['breaks', loadBreaks()],
    ...refreshFiles(),
  ]);
}

interface MapSources {
  readonly place: Declared<Place>;
  readonly tables: Tables;
  readonly geography: LoadedGeography;
}

/** A map with the figures that its counts give to wards and to areas of other editions, if there is any. */
function declareMap(
  indicator: Declared<MapIndicator>,
  { place, tables, geography }: MapSources,
): readonly DeclaredMap[] {
  const { areas } = geography.areas;
  const map = publishMap({ indicator, slug: indicator.slug, place, tables, areas });
  if (map === null) return [];
  const { decimals } = indicator.unit;
  // Counts that make up a common rate may be summed: only those that the funnel tests.
  const sums = indicator.funnel ? areaSums({ map, decimals }, areas, geography) : new Map();
  return [{ indicator, map, sums }];
}

/** Maps, trends, shapes and area profiles of one place: as many as the data has of it. */
export function placeFiles(
  place: Declared<Place>,
  indicators: readonly Declared<AnyIndicator>[],
  tables: Tables,
): DerivedFiles {
  const geography = loadGeography(place.slug);
  const maps = indicators.flatMap((indicator) =>
    indicator.kind === 'map' ? declareMap(indicator, { place, tables, geography }) : [],
  );
  const breaks = loadBreaks();
  const trends = indicators.flatMap((indicator) => {
    if (indicator.kind !== 'trend') return [];
    const { slug } = indicator;
    return publishTrend({ indicator, slug, place, tables, breaks }) ?? [];
  });
  const drawn = drawnEditions((edition) => geography.topologies.has(edition));
  const profiles = areaProfiles({ place: { ...place, ...drawn }, geography, maps });
  return new Map<string, unknown>([
    ...maps.map(({ map }) => [`maps/${place.slug}/${map.indicator}`, map] as const),
    ...trends.map((trend) => [`trends/${place.slug}/${trend.indicator}`, trend] as const),
    ...shapeFiles(place, geography),
    ...targetFiles(place, geography, maps),
    ...profiles.map((profile) => [`areas/${place.slug}/${profile.slug}`, profile] as const),
    [`areas/${place.slug}`, profiles.map(toIndexEntry)],
  ]);
}

/** The areas of a place in what `placeFiles` gave. */
export function areasOf(files: DerivedFiles, place: string): readonly AreaIndexEntry[] {
  return files.get(`areas/${place}`) as readonly AreaIndexEntry[];
}

let breaks: ReturnType<typeof parseBreaks> | undefined;

/** Breaks in definition, benefit, boundary or method, read once. @throws DataError as `parseBreaks`. */
export function loadBreaks() {
  breaks ??= parseBreaks(readFileSync(BREAKS, 'utf8'), BREAKS);
  return breaks;
}

function shapeFiles(
  place: Declared<Place>,
  { topologies }: LoadedGeography,
): readonly (readonly [string, DerivedShapes])[] {
  const outline = parseInsetOutline(readFileSync(OUTLINE, 'utf8'), OUTLINE);
  return [...topologies].map(([edition, topology]) => [
    `shapes/${place.slug}/${edition}`,
    deriveShapes(topology, outline),
  ]);
}

function deriveShapes(topology: PlaceTopology, outline: InsetOutline): DerivedShapes {
  const full = shapeSet(topology, { width: 1000 });
  // A map of wards has no wards over it: its own borders are what names must keep clear of.
  const borders = full.outlines === '' ? full.areas.map(({ path }) => path) : [full.outlines];
  const lines = [...borders, full.city];
  return {
    full,
    coarse: shapeSet(topology, { width: 250 }),
    thumbnail: shapeSet(topology, { width: 120 }),
    names: placeNames({ names: full.wardLabels, lines, viewBox: full.viewBox }),
    inset: insetShape(outline, topology.frame),
  };
}

/** The line of an area in the list of all: its profile without its figures. */
function toIndexEntry(profile: ReturnType<typeof areaProfiles>[number]) {
  const { slug, code, name, kind, editions, neighbourhood, wards } = profile;
  return { slug, code, name, kind, editions, neighbourhood, wards };
}
