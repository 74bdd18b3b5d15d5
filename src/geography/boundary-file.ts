import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize, transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { EDITION_WORDS, type Edition } from './edition.ts';
import type { AreaProperties, PlaceTopology } from './topology.ts';

/** Slug of the source in `src/sources` that boundaries come from. */
export const BOUNDARY_SOURCE = 'ons-open-geography';

/** Millionths of a degree: about a tenth of a metre in these latitudes. */
const STEP = 1e-6;

/** What stands inside a file of boundaries beside the boundaries. */
export interface BoundaryWords {
  readonly place: string;
  readonly attribution: string;
  /** Address of the licence. */
  readonly licence: string;
}

/** One edition of a place's boundaries as it is published, in degrees of WGS 84. */
export interface BoundaryFile {
  /** Name of its files without their endings: "leicester-lsoa2011". */
  readonly name: string;
  readonly edition: Edition;
  readonly title: string;
  readonly count: number;
  /** How many outlines stand in for ones that cannot be rebuilt exactly. */
  readonly approximate: number;
  readonly geojson: BoundaryCollection;
  readonly topojson: Topology & ForeignMembers;
}

type Outline = Feature<Polygon | MultiPolygon, AreaProperties & { readonly code: string }>;

/** Members that RFC 7946, section 6.1, leaves to whoever writes a file. */
interface ForeignMembers {
  readonly title: string;
  readonly attribution: string;
  readonly license: string;
}

export type BoundaryCollection = FeatureCollection &
  ForeignMembers & {
    readonly features: Outline[];
  };

/** National Grid metres to longitude and latitude. */
export type Unproject = (position: Position) => Position;

/**
 * An edition's boundaries as GeoJSON (RFC 7946: outer rings counterclockwise) and as TopoJSON, both
 * in WGS 84 to six decimals. The GeoJSON holds its areas, the TopoJSON also what is merged from them.
 */
export function boundaryFile(
  topology: PlaceTopology,
  { slug, words, unproject }: { slug: string; words: BoundaryWords; unproject: Unproject },
): BoundaryFile {
  const { edition, objects } = topology;
  const { many, of } = EDITION_WORDS[edition];
  const title = `${words.place}: ${many} (${of})`;
  const members = { title, attribution: words.attribution, license: words.licence };
  const moved = movedTopology(topology, unproject);
  const collection = feature(moved, objects.areas) as FeatureCollection<
    Polygon | MultiPolygon,
    AreaProperties
  >;
  const features = collection.features.map(publishOutline);
  return {
    name: `${slug}-${edition}`,
    edition,
    title,
    count: features.length,
    approximate: features.filter(({ properties }) => properties.approximate === true).length,
    geojson: { type: 'FeatureCollection', ...members, features },
    topojson: { ...members, ...quantize(moved, quantized(moved)) },
  };
}

/** The same arcs in degrees: each is moved once, so that neighbours keep the very same border. */
function movedTopology({ objects, transform: stored, arcs }: PlaceTopology, unproject: Unproject) {
  const decode = transform(stored ?? null);
  const moved = arcs.map((arc) =>
    // topojson-client decodes in place, so the stored point must be copied.
    arc.map((point, index) => unproject(decode([...point], index > 0)).map(toStep)),
  );
  const topology: Topology<PlaceTopology['objects']> = { type: 'Topology', objects, arcs: moved };
  return topology;
}

function quantized({ arcs }: Topology) {
  const points = arcs.flat();
  const least = (axis: 0 | 1) => Math.min(...points.map((point) => point[axis] ?? NaN));
  return { scale: [STEP, STEP], translate: [least(0), least(1)] } as Parameters<typeof quantize>[1];
}

function toStep(degrees: number): number {
  return Number(degrees.toFixed(6));
}

function publishOutline({
  id,
  properties,
  geometry,
}: Feature<Polygon | MultiPolygon, AreaProperties>): Outline {
  const code = String(id);
  return {
    type: 'Feature',
    id: code,
    properties: { code, ...properties },
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: windRings(geometry.coordinates) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(windRings) },
  };
}

/** The outer ring first, counterclockwise; holes clockwise. */
function windRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed(),
  );
}

/** Twice the area of a closed ring: above zero where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = NaN, y = NaN], index) => {
    const [fromX = NaN, fromY = NaN] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}
