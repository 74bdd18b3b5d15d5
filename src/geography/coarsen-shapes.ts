import type { Position } from 'geojson';
import { renderLines, renderRings } from './shape-path.ts';
import type { ShapeSet } from './shape-set.ts';

/** What was made of shapes by width, for as long as they are: every chart of a place asks for the same. */
const made = new WeakMap<ShapeSet, Map<number, ShapeSet>>();

/**
 * Shapes on a grid of another width, in whole units of it: a smaller map needs fewer digits. Points
 * that neighbours share land on the same point of the grid, so that borders still meet.
 */
export function coarsenShapes(shapes: ShapeSet, width: number): ShapeSet {
  const widths = made.get(shapes) ?? new Map<number, ShapeSet>();
  const coarse = widths.get(width) ?? makeCoarse(shapes, width);
  made.set(shapes, widths.set(width, coarse));
  return coarse;
}

function makeCoarse(shapes: ShapeSet, width: number): ShapeSet {
  const scale = width / shapes.viewBox[0];
  const toGrid = (units: number) => Math.round(units * scale);
  return {
    ...shapes,
    viewBox: [width, Math.ceil(shapes.viewBox[1] * scale)],
    areas: shapes.areas.map((area) => ({
      ...area,
      path: coarsenPath(area.path, toGrid),
      label: [toGrid(area.label[0]), toGrid(area.label[1])],
    })),
    outlines: coarsenPath(shapes.outlines, toGrid),
    city: coarsenPath(shapes.city, toGrid),
  };
}

/** Paths as `shape-path.ts` writes them: absolute starts, then relative steps, rings closed. */
function coarsenPath(path: string, toGrid: (units: number) => number): string {
  const parts = path.split('M').slice(1);
  const lines = parts.map((part) => absolutePoints(part).map((point) => point.map(toGrid)));
  if (!path.endsWith('z')) return renderLines(lines);
  return renderRings(lines.map((ring) => [...ring, ring[0] ?? []]));
}

function absolutePoints(part: string): readonly Position[] {
  const points: Position[] = [];
  let here: readonly [number, number] = [0, 0];
  for (const [, x, y] of part.matchAll(/(-?\d+)[ ]?(-?\d+)/g)) {
    here = [here[0] + Number(x), here[1] + Number(y)];
    points.push([...here]);
  }
  return points;
}
