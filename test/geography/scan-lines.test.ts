import { expect, test } from 'vitest';
import {
  insideSpans,
  ringEdges,
  sharedLength,
  spansLength,
} from '../../src/geography/scan-lines.ts';

const U = ringEdges([
  [
    [0, 0],
    [0, 10],
    [2, 10],
    [2, 2],
    [8, 2],
    [8, 10],
    [10, 10],
    [10, 0],
    [0, 0],
  ],
]);

test('insideSpans gives each stretch of a line that lies inside', () => {
  expect(insideSpans(U, 5)).toEqual([
    [0, 2],
    [8, 10],
  ]);
  expect(insideSpans(U, 1)).toEqual([[0, 10]]);
  expect(insideSpans(U, 11)).toEqual([]);
});

test('spansLength and sharedLength measure stretches, and what two sets have in common', () => {
  expect(spansLength(insideSpans(U, 5))).toBe(4);
  expect(sharedLength(insideSpans(U, 5), [[1, 9]])).toBe(2);
  expect(sharedLength(insideSpans(U, 5), [[3, 7]])).toBe(0);
});
