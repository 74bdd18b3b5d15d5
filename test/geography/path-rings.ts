type Point = readonly [x: number, y: number];

/** Absolute points of the rings of a path that has only M, l, h, v and z, as a drawing would see it. */
export function pathRings(path: string): readonly (readonly Point[])[] {
  return path
    .split(/(?=M)/)
    .filter((text) => text !== '')
    .map((text) => {
      const [start = '', steps = ''] = text
        .slice(1)
        .replace(/z$/, '')
        .split(/(?=[lh])/);
      const [x = NaN, y = NaN] = numbers(start);
      const points: Point[] = [[x, y]];
      const flat = numbers(steps.slice(1));
      for (let at = 0; at < flat.length; at += 2) {
        const [fromX = NaN, fromY = NaN] = points.at(-1) ?? [];
        points.push([fromX + (flat[at] ?? NaN), fromY + (flat[at + 1] ?? NaN)]);
      }
      return points;
    });
}

/** Area of a path in square units, whole rings only, holes turning the other way. */
export function pathArea(path: string): number {
  return Math.abs(
    pathRings(path)
      .map((ring) =>
        ring.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [NaN, NaN];
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      )
      .reduce((sum, area) => sum + area, 0),
  );
}

function numbers(text: string): readonly number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}
