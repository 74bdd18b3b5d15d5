import { LINE_HEIGHT } from './name-candidates.ts';
import type { NameLayer, PlacedName } from './place-names.ts';
import { textWidth } from './text-width.ts';

/** A circle of a symbol map, in units of its view box. */
export interface Circle {
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
}

/** The names that no circle covers: a name gives way to a count, since half a name misleads. */
export function clearNames(
  layers: readonly NameLayer[],
  circles: readonly Circle[],
): readonly NameLayer[] {
  return layers.map((layer) => ({
    ...layer,
    names: layer.names.filter(
      (name) => !circles.some((circle) => covers(circle, name, layer.fontSize)),
    ),
  }));
}

/** Whether a circle reaches into the box of a name, whose first baseline is at `at`. */
function covers({ at, radius }: Circle, { lines, at: [x, y] }: PlacedName, size: number): boolean {
  const half = (size * Math.max(...lines.map(textWidth))) / 2;
  const top = y - size;
  const bottom = y + (lines.length - 1) * size * LINE_HEIGHT + 0.25 * size;
  const across = Math.max(Math.abs(at[0] - x) - half, 0);
  const down = Math.max(top - at[1], at[1] - bottom, 0);
  return Math.hypot(across, down) < radius;
}
