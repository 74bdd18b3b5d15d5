import { describe, expect, it } from 'vitest';
import { pathPoints } from '../../src/charts/path-points.ts';
import { coarsenShapes } from '../../src/geography/coarsen-shapes.ts';
import type { ShapeSet } from '../../src/geography/shape-set.ts';

const area = (code: string, path: string) => ({
  ...{ code, name: code, path },
  label: [40, 60] as const,
});
/** Two neighbours whose border has a bend, the second in two parts. */
const SHAPES: ShapeSet = {
  viewBox: [1000, 1072],
  areas: [
    area('A', 'M0 0l100 0 7 53-7 47-100 0z'),
    area('B', 'M100 0l100 0 0 100-100 0 7-47zM301 301l50 0 0 50z'),
  ],
  outlines: 'M100 0l7 53-7 47M3 4l500 600',
  city: 'M0 0l200 0 0 100-200 0z',
  wardLabels: [],
};

describe('shapes on a coarser grid', () => {
  it('are the same on the grid that they are on', () => {
    expect(coarsenShapes(SHAPES, 1000)).toEqual(SHAPES);
  });

  it('keep every point within half a unit, and neighbours on one border', () => {
    const coarse = coarsenShapes(SHAPES, 600);
    expect(coarse.viewBox).toEqual([600, 644]);
    expect(coarse.areas[0]?.path).toBe('M0 0l60 0 4 32-4 28-60 0z');
    expect(coarse.areas[1]?.path).toBe('M60 0l60 0 0 60-60 0 4-28zM181 181l30 0 0 30z');
    expect(coarse.outlines).toBe('M60 0l4 32-4 28M2 2l300 360');
    expect(coarse.areas[0]?.label).toEqual([24, 36]);
    const ends = new Set(pathPoints(coarse.areas[0]?.path ?? '', 1000).map(String));
    for (const point of ['60,0', '64,32', '60,60']) expect(ends).toContain(point);
  });

  it('never lose an area', () => {
    const speck = { ...SHAPES, areas: [area('C', 'M500 500l1 0 0 1z')] };
    expect(coarsenShapes(speck, 100).areas[0]?.path).toBe('M50 50h1v1h-1z');
  });
});
