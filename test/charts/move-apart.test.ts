import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveApart } from '../../src/charts/move-apart.ts';

test('moveApart leaves labels alone that do not meet', () => {
  expect(moveApart([10, 40, 90], [10, 10, 10], [0, 100])).toEqual([10, 40, 90]);
});

test('moveApart shares the way between labels that meet', () => {
  expect(moveApart([50, 50], [10, 10], [0, 100])).toEqual([45, 55]);
});

test('moveApart keeps labels within their bounds', () => {
  expect(moveApart([98, 99], [10, 10], [0, 100])).toEqual([85, 95]);
});

test('moveApart leaves no overlap and keeps the order wherever there is room', () => {
  const wishes = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(wishes, fc.integer({ min: 10, max: 40 }), (unsorted, height) => {
      const wanted = unsorted.toSorted((one, other) => one - other);
      const heights = wanted.map((_, index) => height + (index % 2) * 10);
      const middles = moveApart(wanted, heights, [0, 400]);
      for (const [index, middle] of middles.slice(1).entries()) {
        const least = ((heights[index] ?? 0) + (heights[index + 1] ?? 0)) / 2;
        expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(least - 1e-9);
      }
    }),
    { seed: 2011 },
  );
});
