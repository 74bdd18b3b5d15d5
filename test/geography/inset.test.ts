import { expect, test } from 'vitest';
import { insetShape } from '../../src/geography/inset.ts';

test('insetShape marks the centre of the frame on the outline', () => {
  const outline = {
    source: 'invented',
    width: 100,
    height: 200,
    west: 0,
    north: 1_000_000,
    metresPerUnit: 5000,
    path: 'M0 0l9 0 0 9z',
  };
  expect(insetShape(outline, [450_000, 300_000, 470_000, 310_000])).toEqual({
    viewBox: [100, 200],
    path: 'M0 0l9 0 0 9z',
    dot: [92, 139],
  });
});
