/** The middle of an area's box, in units of the drawing. */
export interface AreaPoint {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

const HEADINGS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Sideways steps count double, so that an arrow goes where it points. */
const SIDEWAYS = 2;

/**
 * The area that a key leads to from another: the nearest one in the direction of an arrow, the
 * first or the last for Home and End; undefined where the key leads nowhere.
 */
export function nextArea(
  key: string,
  from: string | undefined,
  points: readonly AreaPoint[],
): string | undefined {
  if (key === 'Home') return points[0]?.code;
  if (key === 'End') return points.at(-1)?.code;
  const heading = HEADINGS[key];
  if (heading === undefined) return undefined;
  const start = points.find(({ code }) => code === from);
  if (start === undefined) return points[0]?.code;
  const [dx, dy] = heading;
  let best: { readonly code: string; readonly distance: number } | undefined;
  for (const { code, x, y } of points) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const distance = ahead + aside * SIDEWAYS;
    if (ahead > 0 && aside <= ahead * SIDEWAYS && distance < (best?.distance ?? Infinity))
      best = { code, distance };
  }
  return best?.code;
}
