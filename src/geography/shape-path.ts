import type { Position } from 'geojson';

/**
 * Rings of whole numbers as one closed path: absolute start, then relative steps.
 * Differences of rounded coordinates do not drift, so neighbours' borders still meet.
 * A ring that rounding has left without width is dropped; if all are, a square of one unit
 * keeps the area on the map.
 */
export function renderRings(rings: readonly (readonly Position[])[]): string {
  const drawn = rings.map((ring) => corners(ring.slice(0, -1))).filter((ring) => ring.length > 2);
  if (drawn.length > 0) return drawn.map((ring) => `${renderSteps(ring)}z`).join('');
  const [x = 0, y = 0] = rings[0]?.[0] ?? [];
  return `M${x} ${y}h1v1h-1z`;
}

/** Lines of whole numbers as one open path. */
export function renderLines(lines: readonly (readonly Position[])[]): string {
  return lines
    .map((line) => line.filter((point, index) => index === 0 || !isSame(point, line[index - 1])))
    .filter((line) => line.length > 1)
    .map(renderSteps)
    .join('');
}

/** Points of a ring, the closing one left out, without repetitions. */
function corners(ring: readonly Position[]): readonly Position[] {
  return ring.filter((point, index) => !isSame(point, ring.at(index - 1)));
}

function isSame(one: Position, other: Position | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other?.[1];
}

function renderSteps(points: readonly Position[]): string {
  const steps = points.slice(1).flatMap(([x = NaN, y = NaN], index) => {
    const [fromX = NaN, fromY = NaN] = points[index] ?? [];
    return [x - fromX, y - fromY];
  });
  return `M${packNumbers(points[0] ?? [])}l${packNumbers(steps)}`;
}

/** Numbers with a space only where a minus sign does not already part them. */
function packNumbers(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
