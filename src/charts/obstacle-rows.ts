import type { Point } from './path-points.ts';

/** A box without its edges, in the units of the points. */
export interface Box {
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
}

/** Points in rows of equal height, each row ascending by x: counting in a box reads few of them. */
export interface ObstacleRows {
  readonly height: number;
  readonly rows: ReadonlyMap<number, readonly Point[]>;
}

/** Puts points into rows `height` units high. */
export function obstacleRows(points: readonly Point[], height: number): ObstacleRows {
  const rows = Map.groupBy(points, ([, y]) => Math.floor(y / height));
  for (const row of rows.values()) row.sort(([one], [other]) => one - other);
  return { height, rows };
}

/** How many points lie inside a box. */
export function countInside(obstacles: ObstacleRows, { middle, width, height }: Box): number {
  const [left, right] = [middle[0] - width / 2, middle[0] + width / 2];
  const [top, bottom] = [middle[1] - height / 2, middle[1] + height / 2];
  const last = Math.floor(bottom / obstacles.height);
  let count = 0;
  for (let at = Math.floor(top / obstacles.height); at <= last; at += 1) {
    const row = obstacles.rows.get(at);
    if (row === undefined) continue;
    const isWhole = at * obstacles.height > top && (at + 1) * obstacles.height <= bottom;
    const [from, to] = [firstBeyond(row, left), firstFrom(row, right)];
    if (isWhole) count += Math.max(0, to - from);
    else count += countBetween(row, [from, to], [top, bottom]);
  }
  return count;
}

/** Of the points from one index to before another, those that lie below one line and above another. */
function countBetween(
  row: readonly Point[],
  [from, to]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const y = row[at]?.[1] ?? NaN;
    if (y > top && y < bottom) count += 1;
  }
  return count;
}

/** Index of the first point to the right of x. */
function firstBeyond(row: readonly Point[], x: number): number {
  return firstWhere(row, ([left]) => left > x);
}

/** Index of the first point that is not to the left of x. */
function firstFrom(row: readonly Point[], x: number): number {
  return firstWhere(row, ([left]) => left >= x);
}

/** Index of the first point that holds, where all after it do too; the length where none does. */
function firstWhere(row: readonly Point[], holds: (point: Point) => boolean): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const between = (low + high) >> 1;
    const point = row[between];
    if (point !== undefined && holds(point)) high = between;
    else low = between + 1;
  }
  return low;
}
