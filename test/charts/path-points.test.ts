import { expect, test } from 'vitest';
import { pathPoints } from '../../src/charts/path-points.ts';

test('pathPoints follows absolute and relative steps alike', () => {
  const absolute = pathPoints('M0 0L10 0L10 10L0 10Z', 5);
  expect(pathPoints('M0 0l10 0 0 10-10 0z', 5)).toEqual(absolute);
  expect(pathPoints('M0 0h10v10h-10z', 5)).toEqual(absolute);
  expect(absolute).toEqual([
    [5, 0],
    [10, 0],
    [10, 5],
    [10, 10],
    [5, 10],
    [0, 10],
    [0, 5],
    [0, 0],
  ]);
});

test('pathPoints draws no line between the parts of a path', () => {
  const points = pathPoints('M0 0l4 0M100 100l4 0', 4);
  expect(points).toEqual([
    [4, 0],
    [104, 100],
  ]);
});

test('pathPoints starts a relative move where the last closed ring began', () => {
  expect(pathPoints('M10 10l4 0 0 4zm20 0l4 0', 10).at(-1)).toEqual([34, 10]);
});
