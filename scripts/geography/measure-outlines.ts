import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringArea } from '../../src/geography/label-point.ts';
import { outlineRings } from '../../src/geography/point-in-outline.ts';
import {
  insideSpans,
  ringEdges,
  sharedLength,
  spansLength,
  type Edge,
} from '../../src/geography/scan-lines.ts';

/** How far one outline is from another that should be the same. */
export interface OutlineDifference {
  /** Square metres of the outline that is compared with. */
  readonly area: number;
  /** Difference of the two areas in square metres. */
  readonly areaError: number;
  /** Farthest that any vertex of either lies from the other outline, in metres. */
  readonly hausdorff: number;
}

type Area = Polygon | MultiPolygon;

/** Compares an outline that was built with the one that it was built from. */
export function outlineDifference(input: Area, built: Area): OutlineDifference {
  const area = areaOf(input);
  return {
    area,
    areaError: Math.abs(areaOf(built) - area),
    hausdorff: Math.max(farthest(input, built), farthest(built, input)),
  };
}

/** Square metres of an outline, holes taken away. */
export function areaOf(geometry: Area): number {
  return partsOf(geometry).reduce(
    (sum, [outer = [], ...holes]) =>
      sum +
      Math.abs(ringArea(outer)) -
      holes.reduce((hollow, hole) => hollow + Math.abs(ringArea(hole)), 0),
    0,
  );
}

function partsOf(geometry: Area): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Distance that is greatest from a vertex of one outline to the nearest edge of the other. */
function farthest(from: Area, to: Area): number {
  const edges = ringEdges(outlineRings(to));
  const vertices = partsOf(from).flat(2);
  return vertices.reduce((greatest, vertex) => {
    const nearest = edges.reduce(
      (least, edge) => Math.min(least, distance(vertex, edge)),
      Infinity,
    );
    return Math.max(greatest, nearest);
  }, 0);
}

function distance([x = NaN, y = NaN]: Position, [ax, ay, bx, by]: Edge): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

/** Spacing in metres of the lines along which two outlines are laid over each other. */
const LINE_SPACING = 2;

/** Area that two outlines share over the area of both together: 1 where they are the same. */
export function intersectionOverUnion(one: Area, other: Area): number {
  const [edges, others] = [ringEdges(outlineRings(one)), ringEdges(outlineRings(other))];
  const norths = [...edges, ...others].flatMap(([, ay, , by]) => [ay, by]);
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  let [shared, single] = [0, 0];
  for (let y = south + LINE_SPACING / Math.E; y < north; y += LINE_SPACING) {
    const [mine, theirs] = [insideSpans(edges, y), insideSpans(others, y)];
    shared += sharedLength(mine, theirs);
    single += spansLength(mine) + spansLength(theirs);
  }
  return shared / (single - shared);
}
