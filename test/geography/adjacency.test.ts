import { expect, test } from 'vitest';
import { adjacency } from '../../src/geography/adjacency.ts';
import { placeTopology } from '../../scripts/geography/place-topology.ts';
import { A, B, C, tinyPlace } from './tiny-place.ts';

test('adjacency lists the neighbours of each area in order of code', () => {
  expect([...adjacency(tinyPlace)]).toEqual([
    [A, [B, C]],
    [B, [A, C]],
    [C, [A, B]],
  ]);
});

test('adjacency does not count areas that meet only in a point', () => {
  const square = (id: string, x: number, y: number) => ({
    type: 'Feature' as const,
    id,
    properties: { name: id },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [x, y],
          [x, y + 9],
          [x + 9, y + 9],
          [x + 9, y],
          [x, y],
        ],
      ],
    },
  });
  const diagonal = placeTopology({
    edition: 'lsoa2011',
    outlines: [square(A, 0, 0), square(B, 9, 9)],
    city: { code: 'E06000001', name: 'Tiny' },
  });
  expect([...adjacency(diagonal).values()]).toEqual([[], []]);
});
