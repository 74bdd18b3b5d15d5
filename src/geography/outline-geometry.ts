import type { MultiPolygon, Polygon, Position } from 'geojson';
import { signedArea } from './boundary-file.ts';

/** Degrees within which all of Great Britain lies, its islands included. */
const GREAT_BRITAIN = { west: -9, south: 49, east: 2.5, north: 61 } as const;

type Ring = readonly Position[];

/**
 * A GeoJSON geometry in degrees as an outline that areas can be drawn and measured from.
 * @returns the outline, or what is wrong with it in words.
 */
export function parseOutline(geometry: unknown): Polygon | MultiPolygon | string {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return geometry === null || geometry === undefined ? 'no outline' : `a ${String(type)}`;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return 'an outline without parts';
  const rings = polygons.flatMap((polygon: unknown) =>
    Array.isArray(polygon) && polygon.length > 0 ? (polygon as unknown[]) : [null],
  );
  const fault = rings.map(ringFault).find((each) => each !== null) ?? ringsFault(rings as Ring[]);
  if (fault !== null) return fault;
  return type === 'Polygon'
    ? { type, coordinates: coordinates as Position[][] }
    : { type, coordinates: coordinates as Position[][][] };
}

function ringFault(ring: unknown): string | null {
  if (!isRing(ring)) return 'a ring that is not a list of positions';
  const outside = ring.find((position) => !isInGreatBritain(position));
  if (outside !== undefined)
    return `a vertex at longitude ${outside[0]}, latitude ${outside[1]}, outside Great Britain`;
  const [first, last] = [ring[0] ?? [], ring.at(-1) ?? []];
  if (first[0] !== last[0] || first[1] !== last[1]) return 'a ring that is not closed';
  const corners = withoutRepeats(ring);
  if (corners.length < 3 || signedArea(ring) === 0) return 'a ring that encloses nothing';
  return touchingFault(corners) ?? crossingFault([corners], 'a ring that crosses itself');
}

/** Rings that are each as they should be, and not so together: parts may meet in single corners. */
function ringsFault(rings: readonly Ring[]): string | null {
  const all = rings.map(withoutRepeats);
  return sameSideFault(all) ?? crossingFault(all, 'a ring that crosses another');
}

/** Two rings that have a side in common: parts of one outline that do are one part. */
function sameSideFault(rings: readonly Ring[]): string | null {
  const seen = new Set<string>();
  for (const [from, to] of rings.flatMap(sides)) {
    const [one, other] = [from, to].map((corner) => corner.slice(0, 2).join(', ')).toSorted();
    const key = `${one} to ${other}`;
    if (seen.has(key)) return `two rings with the same side from ${key}`;
    seen.add(key);
  }
  return null;
}

const sides = (corners: Ring): readonly Edge[] =>
  corners.map((from, index) => [from, corners[(index + 1) % corners.length] ?? from]);

function isRing(ring: unknown): ring is Ring {
  return (
    Array.isArray(ring) &&
    ring.every(
      (position: unknown) =>
        Array.isArray(position) &&
        position.length >= 2 &&
        position.every((each) => typeof each === 'number' && Number.isFinite(each)),
    )
  );
}

function isInGreatBritain([longitude = NaN, latitude = NaN]: Position): boolean {
  const { west, south, east, north } = GREAT_BRITAIN;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The corners of a closed ring, each once; the same corner twice in a row is harmless. */
function withoutRepeats(ring: Ring): Ring {
  return ring.filter(([x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [];
    return index < ring.length - 1 && (x !== nextX || y !== nextY);
  });
}

function touchingFault(corners: Ring): string | null {
  const seen = new Set<string>();
  for (const corner of corners) {
    const key = corner.slice(0, 2).join(', ');
    if (seen.has(key)) return `a ring that touches itself at ${key}`;
    seen.add(key);
  }
  return null;
}

/** Compares each edge with each later one whose west end lies before its east end. */
function crossingFault(rings: readonly Ring[], words: string): string | null {
  const edges = rings.flatMap(sides).toSorted((one, other) => west(one) - west(other));
  for (const [index, edge] of edges.entries()) {
    for (let at = index + 1; at < edges.length; at += 1) {
      const other = edges[at];
      if (other === undefined || west(other) > Math.max(x(edge[0]), x(edge[1]))) break;
      if (isCrossing(edge, other)) return `${words} near ${edge[0].join(', ')}`;
    }
  }
  return null;
}

type Edge = readonly [from: Position, to: Position];

const x = ([east = NaN]: Position): number => east;
const west = ([from, to]: Edge): number => Math.min(x(from), x(to));

/** Whether two edges cross between their ends. */
function isCrossing([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Above zero where a position lies left of the line from one to the other. */
function side(
  [ax = NaN, ay = NaN]: Position,
  [bx = NaN, by = NaN]: Position,
  [px = NaN, py = NaN]: Position,
): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}
