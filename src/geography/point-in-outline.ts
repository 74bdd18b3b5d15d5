import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Outlines made ready to be asked which of them holds a point. */
export type OutlineIndex = readonly {
  readonly code: string;
  readonly box: Box;
  readonly rings: readonly (readonly Position[])[];
}[];

/** Outlines with their boxes, by code. Units are those of the outlines, whatever they are. */
export function indexOutlines(outlines: readonly Feature<Polygon | MultiPolygon>[]): OutlineIndex {
  return outlines.map(({ id, geometry }) => {
    const rings = outlineRings(geometry);
    return { code: String(id), box: boxOf(rings), rings };
  });
}

/** All rings of an outline, holes among them. */
export function outlineRings(geometry: Polygon | MultiPolygon): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The box that rings lie in. */
export function boxOf(rings: readonly (readonly Position[])[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x = NaN, y = NaN] of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** Code of the first outline that holds the point, by the even-odd rule; undefined where none does. */
export function findOutline(index: OutlineIndex, point: Position): string | undefined {
  const [x = NaN, y = NaN] = point;
  return index.find(
    ({ box: [west, south, east, north], rings }) =>
      x >= west && x <= east && y >= south && y <= north && isInside(rings, [x, y]),
  )?.code;
}

function isInside(
  rings: readonly (readonly Position[])[],
  [x, y]: readonly [number, number],
): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([bx = NaN, by = NaN], at) => {
      const [ax = NaN, ay = NaN] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}
