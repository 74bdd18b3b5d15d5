import type { PlaceTopology } from '../../src/geography/topology.ts';

export const A = 'E01000001';
export const B = 'E01000002';
export const C = 'E01000003';
export const WEST = 'E05000001';
export const EAST = 'E05000002';

/**
 * Three areas, 2,500 m by 2,000 m: A below B in the west, C in the east. The border of A and B
 * slants through a point of its own, so that rounding has something to pull apart.
 */
export const tinyPlace: PlaceTopology = {
  type: 'Topology',
  edition: 'lsoa2011',
  frame: [450_000, 300_000, 452_500, 302_000],
  bbox: [450_000, 300_000, 452_500, 302_000],
  transform: { scale: [50, 50], translate: [450_000, 300_000] },
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: A, properties: { name: 'Tiny 001A' }, arcs: [[0, 1, 2]] },
        {
          type: 'Polygon',
          id: B,
          properties: { name: 'Tiny 001B', approximate: true },
          arcs: [[-3, 3, 4]],
        },
        { type: 'Polygon', id: C, properties: { name: 'Tiny 002A' }, arcs: [[5, -4, -2]] },
      ],
    },
    wards: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: WEST, properties: { name: 'West' }, arcs: [[0, 1, 3, 4]] },
        { type: 'Polygon', id: EAST, properties: { name: 'East' }, arcs: [[5, -4, -2]] },
      ],
    },
    city: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'E06000001', properties: { name: 'Tiny' }, arcs: [[0, 5, 4]] },
      ],
    },
  },
  arcs: [
    [
      [0, 18],
      [0, -18],
      [20, 0],
    ],
    [
      [20, 0],
      [0, 23],
    ],
    [
      [20, 23],
      [-12, -2],
      [-8, -3],
    ],
    [
      [20, 23],
      [0, 17],
    ],
    [
      [20, 40],
      [-20, 0],
      [0, -22],
    ],
    [
      [20, 0],
      [30, 0],
      [0, 40],
      [-30, 0],
    ],
  ],
};
