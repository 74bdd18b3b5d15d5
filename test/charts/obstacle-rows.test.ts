import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInside, obstacleRows } from '../../src/charts/obstacle-rows.ts';

const coordinate = fc.integer({ min: -40, max: 400 }).map((tenths) => tenths / 10);
const point = fc.tuple(coordinate, coordinate);
const size = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);

describe('countInside', () => {
  it('counts what a search of all points counts, edges left out', () => {
    fc.assert(
      fc.property(fc.array(point), point, size, size, (points, middle, width, height) => {
        const [x, y] = middle;
        const searched = points.filter(
          ([left, top]) =>
            left > x - width / 2 &&
            left < x + width / 2 &&
            top > y - height / 2 &&
            top < y + height / 2,
        );
        const rows = obstacleRows(points, 5);
        expect(countInside(rows, { middle, width, height })).toBe(searched.length);
      }),
    );
  });
});
