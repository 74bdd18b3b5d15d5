import { expect, test } from 'vitest';
import type { PublishedOutlines } from '../../src/geography/geography-input.ts';
import { largestShare, overlapShares } from '../../src/geography/overlaps.ts';

const boxes = (...all: readonly (readonly [string, number, number])[]): PublishedOutlines => ({
  type: 'FeatureCollection',
  features: all.map(([id, west, east]) => ({
    type: 'Feature',
    id,
    properties: { name: id },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west, 1],
          [east, 1],
          [east, 0],
          [west, 0],
        ],
      ],
    },
  })),
});

test('overlapShares gives the share of each area that lies in each of the others', () => {
  const shares = overlapShares(boxes(['A', 0, 4], ['B', 10, 12]), boxes(['X', 0, 1], ['Y', 1, 8]));
  expect(shares.get('A')?.get('X')).toBeCloseTo(0.25, 6);
  expect(shares.get('A')?.get('Y')).toBeCloseTo(0.75, 6);
  expect(shares.get('B')).toEqual(new Map());
});

test('overlapShares leaves out areas that only touch', () => {
  const shares = overlapShares(boxes(['A', 0, 1]), boxes(['X', 1, 2]));
  expect([...(shares.get('A')?.keys() ?? [])]).toEqual([]);
});

test('largestShare is the code with the greatest share, the first of equals', () => {
  expect(
    largestShare(
      new Map([
        ['X', 0.25],
        ['Y', 0.75],
      ]),
    ),
  ).toBe('Y');
  expect(
    largestShare(
      new Map([
        ['Y', 0.5],
        ['X', 0.5],
      ]),
    ),
  ).toBe('X');
  expect(largestShare(undefined)).toBeUndefined();
});
