import type { Position } from 'geojson';

/** One side of an outline. */
export type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** A stretch of a line from west to east. */
export type Span = readonly [start: number, end: number];

/** All sides of closed rings. */
export function ringEdges(rings: readonly (readonly Position[])[]): readonly Edge[] {
  return rings.flatMap((ring) =>
    ring.slice(1).map(([bx = NaN, by = NaN], index): Edge => {
      const [ax = NaN, ay = NaN] = ring[index] ?? [];
      return [ax, ay, bx, by];
    }),
  );
}

/** Stretches of the line at y that lie inside an outline, by the even-odd rule. */
export function insideSpans(edges: readonly Edge[], y: number): readonly Span[] {
  const easts = edges
    .filter(([, ay, , by]) => ay > y !== by > y)
    .map(([ax, ay, bx, by]) => ax + ((y - ay) / (by - ay)) * (bx - ax))
    .toSorted((first, second) => first - second);
  return easts.flatMap((start, index) =>
    index % 2 === 0 ? [[start, easts[index + 1] ?? start] as const] : [],
  );
}

/** Length that two sets of stretches of one line have in common. */
export function sharedLength(spans: readonly Span[], others: readonly Span[]): number {
  return spans.reduce(
    (sum, [start, end]) =>
      sum +
      others.reduce(
        (inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)),
        0,
      ),
    0,
  );
}

/** Length of stretches together. */
export function spansLength(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
