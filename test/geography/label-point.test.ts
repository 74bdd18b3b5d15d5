import { expect, test } from 'vitest';
import { labelPoint, ringArea } from '../../src/geography/label-point.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

test('labelPoint finds the middle of a square and the room in it', () => {
  const { east, north, room } = labelPoint({ type: 'Polygon', coordinates: [box(0, 0, 600, 600)] });
  expect([east, north, room]).toEqual([300, 300, 600]);
});

test('labelPoint stays inside an area that is bent around its centroid', () => {
  const bent = [
    [
      [0, 0],
      [1000, 0],
      [1000, 100],
      [100, 100],
      [100, 1000],
      [0, 1000],
      [0, 0],
    ],
  ];
  const { east, north } = labelPoint({ type: 'Polygon', coordinates: bent });
  expect(Math.min(east, north)).toBeLessThan(100);
  expect(Math.min(east, north)).toBeGreaterThan(0);
});

test('labelPoint takes the largest part of an area in several', () => {
  const parts = [[box(0, 0, 100, 100)], [box(5000, 0, 5900, 900)]];
  const { east } = labelPoint({ type: 'MultiPolygon', coordinates: parts });
  expect(east).toBeCloseTo(5450, 0);
});

test('labelPoint keeps clear of a hole', () => {
  const coordinates = [box(0, 0, 900, 900), box(200, 200, 700, 700)];
  const { east, north, room } = labelPoint({ type: 'Polygon', coordinates });
  const inHole = east > 200 && east < 700 && north > 200 && north < 700;
  expect(inHole).toBe(false);
  expect(room).toBeLessThan(300);
});

test('labelPoint looks for a wide space where text is to stand', () => {
  const tallOverWide = [
    [
      [0, 0],
      [1200, 0],
      [1200, 300],
      [650, 300],
      [650, 400],
      [850, 400],
      [850, 2000],
      [350, 2000],
      [350, 400],
      [550, 400],
      [550, 300],
      [0, 300],
      [0, 0],
    ],
  ];
  const polygon = { type: 'Polygon' as const, coordinates: tallOverWide };
  expect(labelPoint(polygon).north).toBeGreaterThan(300);
  expect(labelPoint(polygon, 3).north).toBeLessThan(300);
  expect(labelPoint(polygon, 3).room).toBeGreaterThan(800);
});

test('ringArea is positive for a ring that turns anticlockwise', () => {
  expect(ringArea(box(0, 0, 3, 2))).toBe(6);
  expect(ringArea(box(0, 0, 3, 2).toReversed())).toBe(-6);
});
