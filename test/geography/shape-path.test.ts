import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringArea } from '../../src/geography/label-point.ts';
import { renderLines, renderRings } from '../../src/geography/shape-path.ts';
import { pathArea } from './path-rings.ts';

test('renderRings starts absolutely, steps relatively and closes', () => {
  const square = [
    [3, 4],
    [13, 4],
    [13, -6],
    [3, -6],
    [3, 4],
  ];
  expect(renderRings([square])).toBe('M3 4l10 0 0-10-10 0z');
});

test('renderRings drops points that rounding has made equal', () => {
  const ring = [
    [0, 0],
    [0, 0],
    [5, 0],
    [5, 0],
    [5, 5],
    [0, 0],
    [0, 0],
  ];
  expect(renderRings([ring])).toBe('M5 0l0 5-5-5z');
});

test('renderRings leaves out points along a straight line and keeps a spike', () => {
  const ring = [
    [0, 0],
    [2, 0],
    [6, 0],
    [6, 4],
    [9, 4],
    [6, 4],
    [6, 6],
    [0, 0],
  ];
  expect(renderRings([ring])).toBe('M0 0l6 0 0 4 3 0-3 0 0 2z');
});

test('renderRings drops a hole that has lost its width and keeps the area around it', () => {
  const outer = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 0],
  ];
  const hole = [
    [3, 1],
    [4, 1],
    [3, 1],
    [3, 1],
  ];
  expect(renderRings([outer, hole])).toBe('M0 0l9 0 0 9z');
});

test('renderRings keeps an area that is smaller than a unit as one unit', () => {
  const speck = [
    [7, 8],
    [7, 8],
    [7, 8],
    [7, 8],
  ];
  expect(renderRings([speck])).toBe('M7 8h1v1h-1z');
});

test('renderLines leaves lines open and drops those without length', () => {
  const lines = [
    [
      [1, 1],
      [1, 1],
      [4, 3],
    ],
    [
      [9, 9],
      [9, 9],
    ],
  ];
  expect(renderLines(lines)).toBe('M1 1l3 2');
});

test('renderLines of nothing is an empty path', () => {
  expect(renderLines([])).toBe('');
});

test('renderRings keeps the area of any ring of whole numbers', () => {
  const coordinate = fc.integer({ min: 0, max: 12 });
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 10 });
  fc.assert(
    fc.property(points, (open) => {
      const ring = [...open, ...open.slice(0, 1)];
      const path = renderRings([ring]);
      expect(path.includes('h') ? 0 : pathArea(path)).toBe(Math.abs(ringArea(ring)));
    }),
    { seed: 2007, numRuns: 500 },
  );
});
