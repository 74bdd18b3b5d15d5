import { expect, test } from 'vitest';
import { circleScale, keyCounts } from '../../src/charts/circle-scale.ts';

test('circleScale makes area, not radius, proportional to the count', () => {
  const radius = circleScale(400, 10_000);
  expect(radius(400) / radius(100)).toBeCloseTo(2, 2);
  expect(radius(0)).toBe(0);
});

test.each([
  [42, [40, 10, 2]],
  [386, [300, 50, 20]],
  [50, [50, 10, 2]],
  [7, [7, 1]],
  [1, [1]],
])('keyCounts of %i are round counts up to the largest', (most, counts) => {
  expect(keyCounts(most)).toEqual(counts);
});
