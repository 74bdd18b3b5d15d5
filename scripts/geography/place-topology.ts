import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { bbox, merge, mergeArcs, quantize } from 'topojson-client';
import { topology as buildArcs } from 'topojson-server';
import type {
  Polygon as PolygonArcs,
  MultiPolygon as MultiPolygonArcs,
} from 'topojson-specification';
import type { Edition } from '../../src/geography/edition.ts';
import type {
  AreaCollection,
  AreaProperties,
  Frame,
  PlaceTopology,
} from '../../src/geography/topology.ts';
import { GRID } from './national-grid.ts';
import type { Outline } from './national-grid.ts';

/** Code and name of an area that others are merged into. */
export interface Whole {
  readonly code: string;
  readonly name: string;
}

export interface TopologyPlan {
  readonly edition: Edition;
  readonly outlines: readonly (Outline & { readonly approximate?: boolean })[];
  readonly city: Whole;
  /** By object name: the whole that each area belongs to. */
  readonly wholes?: Readonly<Record<string, (code: string) => Whole>>;
  /** Box that maps are fitted to; that of the areas themselves if left out. */
  readonly frame?: Frame;
}

type AreaArcs = PolygonArcs<AreaProperties> | MultiPolygonArcs<AreaProperties>;

/** One topology of an edition: areas, and wards and city merged from the same arcs. */
export function placeTopology(plan: TopologyPlan): PlaceTopology {
  const features = plan.outlines.map(({ approximate, id, geometry, properties }) => ({
    type: 'Feature' as const,
    id: String(id),
    geometry,
    properties: { name: properties.name, ...(approximate === true ? { approximate } : {}) },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const built = buildArcs({ areas: collection });
  const areas = built.objects['areas'] as AreaCollection;
  const wards = Object.entries(plan.wholes ?? {}).map(([name, wholeOf]) => [
    name,
    mergedBy(built, areas, wholeOf),
  ]);
  const city = mergedBy(built, areas, () => plan.city);
  const whole = { ...built, objects: { areas, ...Object.fromEntries(wards), city } };
  const frame = plan.frame ?? (bbox(whole) as [number, number, number, number]);
  const [west, south] = bbox(whole);
  const quantized = quantize(whole, { scale: [GRID, GRID], translate: [west, south] });
  return { ...(quantized as PlaceTopology), edition: plan.edition, frame };
}

function mergedBy(
  topology: Parameters<typeof mergeArcs>[0],
  areas: AreaCollection,
  wholeOf: (code: string) => Whole,
): AreaCollection {
  const groups = new Map<string, { whole: Whole; parts: AreaArcs[] }>();
  for (const part of areas.geometries as AreaArcs[]) {
    const whole = wholeOf(String(part.id));
    const group = groups.get(whole.code) ?? { whole, parts: [] };
    groups.set(whole.code, { whole, parts: [...group.parts, part] });
  }
  const geometries = [...groups.values()]
    .toSorted((one, other) => (one.whole.code < other.whole.code ? -1 : 1))
    .map(({ whole, parts }) => wholeArcs(whole, mergeArcs(topology, parts)));
  return { type: 'GeometryCollection', geometries };
}

function wholeArcs({ code, name }: Whole, { arcs }: MultiPolygonArcs): AreaArcs {
  const [only] = arcs;
  const properties = { id: code, properties: { name } };
  return arcs.length === 1 && only !== undefined
    ? { type: 'Polygon', arcs: only, ...properties }
    : { type: 'MultiPolygon', arcs, ...properties };
}

/** Outline of several areas together, from the arcs of a topology of theirs. */
export function mergedOutline(
  topology: PlaceTopology,
  codes: readonly string[],
): Polygon | MultiPolygon {
  const parts = topology.objects.areas.geometries.filter(({ id }) => codes.includes(String(id)));
  const merged = merge(topology, parts as AreaArcs[]);
  const [only] = merged.coordinates;
  return merged.coordinates.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : merged;
}
