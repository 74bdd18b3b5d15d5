import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Where a name goes: metres of the National Grid, and the width of the clear space there. */
export interface LabelPoint {
  readonly east: number;
  readonly north: number;
  /** Width in metres of the largest ellipse of the asked shape that touches no outline. */
  readonly room: number;
}

/** Accuracy of a label point in metres: a quarter of a unit of a city map 1,000 wide. */
const PRECISION = 3;

/**
 * Pole of inaccessibility of the largest part of an area: the point farthest from its outline.
 * @param shape Width over height of the space looked for: 1 for a dot, more for a line of text.
 */
export function labelPoint(geometry: Polygon | MultiPolygon, shape = 1): LabelPoint {
  // Squeezing the area sideways makes the widest ellipse a circle, which polylabel looks for.
  const squeezed = largestPart(geometry).map((ring) =>
    ring.map(([x = NaN, y = NaN]) => [x / shape, y]),
  );
  const pole = polylabel(squeezed, PRECISION);
  return { east: pole[0] * shape, north: pole[1], room: 2 * pole.distance * shape };
}

function largestPart(geometry: Polygon | MultiPolygon): readonly Position[][] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sized = parts.map((part) => ({ part, area: Math.abs(ringArea(part[0] ?? [])) }));
  return sized.reduce((best, next) => (next.area > best.area ? next : best)).part;
}

/** Signed area of a closed ring in the square of its unit: positive when it turns anticlockwise. */
export function ringArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = NaN, y = NaN], index) => {
    const [nextX = NaN, nextY = NaN] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
