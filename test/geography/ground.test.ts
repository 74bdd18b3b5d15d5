import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closed,
  coverage,
  distanceTo,
  drawnIn,
  LINE_SPACING,
  northOf,
  sizeOf,
  squareOn,
  without,
} from '../../src/geography/ground.ts';
import { boxCorners, closedRing } from './drawn-boxes.ts';

const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [closedRing(boxCorners(west, south, east, north))],
});

/** Sides in steps of half a metre, as outlines have them. */
const side = fc.integer({ min: 2, max: 400 }).map((halves) => halves / 2);
const corner = fc.integer({ min: 0, max: 600 }).map((halves) => halves / 2);
const anyBox = fc
  .tuple(corner, corner, side, side)
  .map(([west, south, width, height]) => box(west, south, west + width, south + height));
const boxes = fc.array(anyBox, { minLength: 1, maxLength: 6 });

describe('coverage', () => {
  test('lays an outline out on lines, its hole left out', () => {
    const [outer = []] = box(0, 0, 100, 100).coordinates;
    const [hole = []] = box(20, 20, 80, 80).coordinates;
    const { once, twice } = coverage([{ type: 'Polygon', coordinates: [outer, hole] }]);
    expect(once.size).toBe(50);
    expect(once.get(25)).toEqual([
      [0, 20],
      [80, 100],
    ]);
    expect([sizeOf(once), sizeOf(twice)]).toEqual([100 * 100 - 60 * 60, 0]);
  });

  test('takes boxes that touch for one stretch, and none of it twice', () => {
    const { once, twice } = coverage([box(0, 0, 50, 100), box(50, 0, 100, 100)]);
    expect(once.get(3)).toEqual([[0, 100]]);
    expect(twice.size).toBe(0);
  });

  test('of a border that slants is the same for both neighbours: no crack, no overlap', () => {
    const slanted = fc.array(fc.tuple(corner, corner), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(slanted, (points) => {
        const border = points
          .toSorted(([, one], [, other]) => one - other)
          .map(([x, y]) => [x, y + 1]);
        const [west, east] = [
          [[-10, 0], ...border, [-10, 400]],
          [[400, 0], ...border, [400, 400]],
        ].map((ring) => ({ type: 'Polygon' as const, coordinates: [closedRing(ring)] }));
        if (west === undefined || east === undefined) throw new RangeError();
        const { once, twice } = coverage([west, east]);
        expect(sizeOf(twice)).toBe(0);
        for (const spans of once.values()) expect(spans.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('covers what all boxes do less what several do, whatever the boxes', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (one, other) => {
        const { once, twice } = coverage([one, other]);
        const sizes = [one, other].map((each) => sizeOf(coverage([each]).once));
        const sum = sizes.reduce((total, size) => total + size, 0);
        expect(sizeOf(once) + sizeOf(twice)).toBeCloseTo(sum, 6);
      }),
    );
  });
});

describe('without, closed and drawnIn', () => {
  test('part ground into what is taken and what is left', () => {
    fc.assert(
      fc.property(boxes, boxes, (some, others) => {
        const [one, other] = [coverage(some).once, coverage(others).once];
        const left = without(one, other);
        expect(sizeOf(without(left, one))).toBe(0);
        expect(sizeOf(without(left, other))).toBeCloseTo(sizeOf(left), 6);
        const union = coverage([...some, ...others]).once;
        expect(sizeOf(left) + sizeOf(other)).toBeCloseTo(sizeOf(union), 6);
      }),
    );
  });

  test('ground drawn in lies in it, farther from its ends than the margin', () => {
    fc.assert(
      fc.property(boxes, (some) => {
        const { once } = coverage(some);
        const inner = drawnIn(once, 10);
        expect(sizeOf(without(inner, once))).toBe(0);
        for (const [line, spans] of inner)
          for (const [start, end] of spans)
            for (const step of [-5, 0, 5])
              expect(distanceTo(once, { line: line + step, east: (start + end) / 2 })).toBe(0);
      }),
    );
    expect(sizeOf(drawnIn(coverage([box(0, 0, 100, 100)]).once, 10))).toBe(80 * 80);
  });

  test('ground that is closed has no cracks, and keeps its wide gaps', () => {
    const cracked = [box(0, 0, 50, 60), box(51, 0, 100, 60), box(0, 61.5, 100, 99.5)];
    const { once } = coverage(cracked);
    expect(sizeOf(once)).toBeLessThan(100 * 100);
    expect(sizeOf(closed(once, 4))).toBe(100 * 100);
    const apart = coverage([box(0, 0, 40, 100), box(60, 0, 100, 100)]).once;
    expect(sizeOf(closed(apart, 4))).toBe(80 * 100);
  });
});

describe('squareOn and distanceTo', () => {
  test('find a box that is wide and high enough, and none that is a sliver', () => {
    fc.assert(
      fc.property(corner, corner, side, side, (west, south, width, height) => {
        const { once } = coverage([box(west, south, west + width, south + height)]);
        const spot = squareOn(once, 10);
        if (width >= 10 && height >= 10) expect(spot).toBeDefined();
        if (width < 10 || height <= 10 - LINE_SPACING) expect(spot).toBeUndefined();
        if (spot === undefined) return;
        expect(distanceTo(once, spot)).toBe(0);
        expect(northOf(spot.line)).toBeGreaterThanOrEqual(south);
      }),
    );
  });

  test('measure along a line, and nothing where it meets no ground', () => {
    const { once } = coverage([box(10, 0, 20, 10)]);
    expect(distanceTo(once, { line: 2, east: 5 })).toBe(5);
    expect(distanceTo(once, { line: 2, east: 27 })).toBe(7);
    expect(distanceTo(once, { line: 99, east: 15 })).toBe(Infinity);
  });
});
