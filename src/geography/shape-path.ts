import type { Position } from 'geojson';

/**
 * Rings of whole numbers as one closed path: absolute start, then relative steps.
 * Differences of rounded coordinates do not drift, so neighbours' borders still meet.
 * Points along a straight line are left out, which changes nothing that is drawn. A ring that
 * rounding has left without width is dropped; if all are, a square of one unit keeps the area.
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

/** Points where a ring turns: not the closing one, no repetitions, none along a straight line. */
function corners(ring: readonly Position[]): readonly Position[] {
  const distinct = ring.filter((point, index) => !isSame(point, ring.at(index - 1)));
  return distinct.filter((point, index) => {
    const before = distinct.at(index - 1) ?? point;
    const after = distinct[(index + 1) % distinct.length] ?? point;
    return !isBetween(before, point, after);
  });
}

function isBetween(
  [ax = NaN, ay = NaN]: Position,
  [bx = NaN, by = NaN]: Position,
  [cx = NaN, cy = NaN]: Position,
): boolean {
  const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  const dot = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
  return cross === 0 && dot > 0;
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
