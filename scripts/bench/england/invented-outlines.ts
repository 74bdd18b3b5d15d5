import type { SeededRandom } from './seeded-random.ts';

/** A point in metres of the National Grid. */
export type Metres = readonly [east: number, north: number];

export interface OutlinePlan {
  /** How many areas. */
  readonly count: number;
  /** Middle of the authority. */
  readonly centre: Metres;
  /** Distance from the middle of an area to its corners, in metres. */
  readonly radius: number;
}

/** The corner points of a hexagon on a lattice of halves: whole numbers, so neighbours share them. */
const CORNERS = [
  [0, 2],
  [1, 1],
  [1, -1],
  [0, -2],
  [-1, -1],
  [-1, 1],
] as const;
/** How far a corner strays from the lattice, as a share of the radius. */
const STRAY = 0.22;
/** How far a border strays from its straight line, as a share of its length. */
const BEND = 0.09;

type Lattice = readonly [x: number, y: number];

/**
 * Closed rings of adjoining areas, one each, like LSOAs in number of neighbours (six inside) and of
 * points (36 on average; those of Leicester have 37.5): hexagons with strayed corners and bent
 * borders. A border is made once, so both sides have the very same points.
 */
export function inventedOutlines(
  plan: OutlinePlan,
  random: SeededRandom,
): readonly (readonly Metres[])[] {
  const corners = new Map<string, Metres>();
  const borders = new Map<string, readonly Metres[]>();
  const corner = (at: Lattice): Metres => {
    const key = at.join(' ');
    const known = corners.get(key) ?? strayed(at, plan, random);
    corners.set(key, known);
    return known;
  };
  const border = (from: Lattice, to: Lattice): readonly Metres[] => {
    const isForward = from[0] - to[0] || from[1] - to[1];
    const [one, other] = isForward < 0 ? [from, to] : [to, from];
    const key = `${one.join(' ')} ${other.join(' ')}`;
    const depth = 2 + (borders.size % 2);
    const known = borders.get(key) ?? bent([corner(one), corner(other)], depth, random);
    borders.set(key, known);
    return isForward < 0 ? known : known.toReversed();
  };
  return nearestCells(plan.count, random).map((cell) => {
    const ends = CORNERS.map(([x, y]): Lattice => [cell[0] + x, cell[1] + y]);
    const ring = ends.flatMap((end, index) => {
      const next = ends[(index + 1) % ends.length] ?? end;
      return border(end, next).slice(0, -1);
    });
    return [...ring, ...ring.slice(0, 1)];
  });
}

/** Middles of the cells that lie nearest to the centre, by a distance that bulges here and there. */
function nearestCells(count: number, random: SeededRandom): readonly Lattice[] {
  const turn = 2 * Math.PI * random.uniform();
  const reach = Math.ceil(Math.sqrt(count)) + 2;
  const cells = Array.from({ length: 2 * reach + 1 }, (_, row) =>
    Array.from({ length: 2 * reach + 1 }, (__, column): Lattice => {
      const down = row - reach;
      return [2 * (column - reach) + (Math.abs(down) % 2), 3 * down];
    }),
  ).flat();
  const far = ([x, y]: Lattice) =>
    Math.hypot(x * Math.sqrt(3), y) * (1 + 0.2 * Math.sin(3 * Math.atan2(y, x) + turn));
  return cells.toSorted((one, other) => far(one) - far(other)).slice(0, count);
}

function strayed([x, y]: Lattice, { centre, radius }: OutlinePlan, random: SeededRandom): Metres {
  const stray = () => STRAY * radius * (2 * random.uniform() - 1);
  return rounded([
    centre[0] + (x * radius * Math.sqrt(3)) / 2 + stray(),
    centre[1] + (y * radius) / 2 + stray(),
  ]);
}

/** The line between two points, halved `depth` times with each middle moved aside. */
function bent(
  [from, to]: readonly [Metres, Metres],
  depth: number,
  random: SeededRandom,
): readonly Metres[] {
  if (depth === 0) return [from, to];
  const aside = BEND * (2 * random.uniform() - 1);
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const middle = rounded([
    (from[0] + to[0]) / 2 - aside * north,
    (from[1] + to[1]) / 2 + aside * east,
  ]);
  const before = bent([from, middle], depth - 1, random);
  return [...before, ...bent([middle, to], depth - 1, random).slice(1)];
}

/** To half a metre, the grid of the real boundaries. */
function rounded([east, north]: Metres): Metres {
  return [Math.round(east * 2) / 2, Math.round(north * 2) / 2];
}
