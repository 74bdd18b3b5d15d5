import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { fittedTopology } from './fitted-topology.ts';
import { labelPoint } from './label-point.ts';
import { renderLines, renderRings } from './shape-path.ts';
import type { AreaCollection, AreaProperties, PlaceTopology } from './topology.ts';
import { fitViewport } from './viewport.ts';

/** One area of a map, in units of the view box. */
export interface AreaShape {
  readonly code: string;
  readonly name: string;
  /** Closed path of whole numbers: absolute start, then relative steps. */
  readonly path: string;
  /** Point farthest from the outline. */
  readonly label: readonly [x: number, y: number];
  /** True where the outline stands in for one that cannot be rebuilt exactly. */
  readonly approximate?: true;
}

export interface WardLabel {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Width free of outlines at the point, for text a third as high at most. */
  readonly room: number;
}

/** All that a map of one edition is drawn from. */
export interface ShapeSet {
  readonly viewBox: readonly [width: number, height: number];
  /** In the order of their codes. */
  readonly areas: readonly AreaShape[];
  /** Borders between wards, without the city's own outline; empty on a map of wards. */
  readonly outlines: string;
  /** Closed outline of the place. */
  readonly city: string;
  /** Names of wards; empty where the place has LSOAs without a lookup to wards. */
  readonly wardLabels: readonly WardLabel[];
}

export interface ShapeSetOptions {
  /** Width of the view box in units: 1,000 for a full map, 250 for a thumbnail. */
  readonly width: number;
  /** Ward object drawn on top, where the topology holds more than one. */
  readonly wards?: 'wards' | 'wards2015';
}

type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

/** Text in a label is looked for about three times as wide as high. */
const LABEL_SHAPE = 3;

/** Paths and label points of one edition, fitted to the frame that all editions share. */
export function shapeSet(topology: PlaceTopology, options: ShapeSetOptions): ShapeSet {
  const { width, height } = fitViewport(topology.frame, options.width);
  const fitted = fittedTopology(topology, options.width);
  const wards = fitted.objects[options.wards ?? 'wards'] as AreaCollection | undefined;
  // LSOAs go by numbers, which name no place that a reader knows: a map of them alone has no names.
  const named = wards ?? (topology.edition.startsWith('ward') ? topology.objects.areas : undefined);
  return {
    viewBox: [width, height],
    areas: areaShapes(topology, fitted, options.width),
    outlines: wards === undefined ? '' : renderLines(interior(fitted, wards)),
    city: features(fitted, fitted.objects.city).map(renderFeature).join(''),
    wardLabels: named === undefined ? [] : wardLabels(topology, named, options.width),
  };
}

function areaShapes(
  topology: PlaceTopology,
  fitted: PlaceTopology,
  width: number,
): readonly AreaShape[] {
  const { project } = fitViewport(topology.frame, width);
  const precise = features(topology, topology.objects.areas);
  return features(fitted, fitted.objects.areas).map((area, index) => {
    const { east, north } = labelPoint((precise[index] ?? area).geometry);
    const [x, y] = project(east, north);
    return {
      code: String(area.id),
      name: area.properties.name,
      path: renderFeature(area),
      label: [Math.round(x), Math.round(y)],
      ...(area.properties.approximate === true ? { approximate: true } : {}),
    };
  });
}

function wardLabels(
  topology: PlaceTopology,
  wards: AreaCollection,
  width: number,
): readonly WardLabel[] {
  const { project, unitsPerMetre } = fitViewport(topology.frame, width);
  return features(topology, wards).map((ward) => {
    const { east, north, room } = labelPoint(ward.geometry, LABEL_SHAPE);
    const [x, y] = project(east, north);
    return {
      code: String(ward.id),
      name: ward.properties.name,
      x: Math.round(x),
      y: Math.round(y),
      room: Math.floor(room * unitsPerMetre),
    };
  });
}

function features(topology: PlaceTopology, collection: AreaCollection): readonly AreaFeature[] {
  return feature(topology, collection).features as readonly AreaFeature[];
}

function interior(topology: PlaceTopology, wards: AreaCollection) {
  return mesh(topology, wards, (one, other) => one !== other).coordinates;
}

function renderFeature({ geometry }: AreaFeature): string {
  return renderRings(
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
}
