import { expect, test } from 'vitest';
import { findOutline, indexOutlines } from '../../src/geography/point-in-outline.ts';

const ring = (from: number, to: number) => [
  [from, from],
  [from, to],
  [to, to],
  [to, from],
  [from, from],
];
const index = indexOutlines([
  {
    ...{ type: 'Feature', id: 'RING', properties: {} },
    geometry: { type: 'Polygon', coordinates: [ring(0, 10), ring(4, 6)] },
  },
  {
    ...{ type: 'Feature', id: 'PARTS', properties: {} },
    geometry: { type: 'MultiPolygon', coordinates: [[ring(4, 6)], [ring(20, 21)]] },
  },
]);

test.each([
  [[1, 1], 'RING'],
  [[5, 5], 'PARTS'],
  [[20.5, 20.5], 'PARTS'],
  [[15, 15], undefined],
  [[-1, 5], undefined],
])('findOutline puts %j in %s', (point, code) => {
  expect(findOutline(index, point)).toBe(code);
});
