import { expect, test } from 'vitest';
import {
  areaOf,
  intersectionOverUnion,
  outlineDifference,
} from '../../scripts/geography/measure-outlines.ts';

const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

test('areaOf takes holes away', () => {
  const [outer] = box(0, 0, 10, 10).coordinates;
  const [hole] = box(2, 2, 4, 4).coordinates;
  expect(areaOf({ type: 'Polygon', coordinates: [outer ?? [], hole ?? []] })).toBe(96);
});

test('outlineDifference is nothing for the same outline', () => {
  const difference = outlineDifference(box(0, 0, 10, 10), box(0, 0, 10, 10));
  expect(difference).toEqual({ area: 100, areaError: 0, hausdorff: 0 });
});

test('outlineDifference measures area and the farthest vertex', () => {
  const difference = outlineDifference(box(0, 0, 10, 10), box(0, 0, 13, 10));
  expect(difference).toEqual({ area: 100, areaError: 30, hausdorff: 3 });
});

test('intersectionOverUnion is 1 for the same, a third for half shared, 0 for apart', () => {
  const one = box(0, 0, 1000, 1000);
  expect(intersectionOverUnion(one, one)).toBe(1);
  expect(intersectionOverUnion(one, box(500, 0, 1500, 1000))).toBeCloseTo(1 / 3, 6);
  expect(intersectionOverUnion(one, box(2000, 0, 3000, 1000))).toBe(0);
});
