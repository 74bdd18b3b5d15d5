import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/geography/outline-geometry.ts';

const square = [
  [-1, 52],
  [-1, 53],
  [0, 53],
  [0, 52],
  [-1, 52],
];

describe('parseOutline', () => {
  test('takes a polygon, one with a hole, one of several parts, and a corner twice in a row', () => {
    const hole = [
      [-0.8, 52.2],
      [-0.2, 52.2],
      [-0.2, 52.8],
      [-0.8, 52.2],
    ];
    const polygon = { type: 'Polygon', coordinates: [square, hole] };
    expect(parseOutline(polygon)).toEqual(polygon);
    const parts = { type: 'MultiPolygon', coordinates: [[square], [hole]] };
    expect(parseOutline(parts)).toEqual(parts);
    const repeated = { type: 'Polygon', coordinates: [[square[0], ...square]] };
    expect(parseOutline(repeated)).toEqual(repeated);
  });

  test.each([
    [null, 'no outline'],
    [{ type: 'Point', coordinates: [0, 52] }, 'a Point'],
    [{ type: 'MultiPolygon', coordinates: [] }, 'an outline without parts'],
    [{ type: 'Polygon', coordinates: [[['0', 52]]] }, 'a ring that is not a list of positions'],
    [{ type: 'Polygon', coordinates: 'none' }, 'a ring that is not a list of positions'],
    [{ type: 'Polygon', coordinates: [square.slice(1)] }, 'a ring that is not closed'],
  ])('says what is wrong with %j', (geometry, fault) => {
    expect(parseOutline(geometry)).toBe(fault);
  });

  test('says which rings of an outline are not clear of each other', () => {
    const box = (west: number, east: number) => [
      [west, 52.2],
      [east, 52.2],
      [east, 52.8],
      [west, 52.8],
      [west, 52.2],
    ];
    expect(parseOutline({ type: 'Polygon', coordinates: [square, square] })).toBe(
      'two rings with the same side from -1, 52 to -1, 53',
    );
    expect(parseOutline({ type: 'Polygon', coordinates: [square, box(-0.5, 0.5)] })).toBe(
      'a ring that crosses another near -0.5, 52.2',
    );
    const parts = { type: 'MultiPolygon', coordinates: [[box(-0.5, 0)], [box(0, 0.5)]] };
    expect(parseOutline(parts)).toBe('two rings with the same side from 0, 52.2 to 0, 52.8');
    const touching = [
      [-1, 53],
      [-0.5, 52.5],
      [-0.5, 52.8],
      [-1, 53],
    ];
    const hole = { type: 'Polygon', coordinates: [square, touching] };
    expect(parseOutline(hole), 'a hole may touch the border in a corner').toEqual(hole);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (geometry) => void parseOutline(geometry)));
    const coordinates = fc.array(fc.array(fc.array(fc.array(fc.double(), { maxLength: 3 }))));
    const type = fc.constantFrom('Polygon', 'MultiPolygon');
    fc.assert(fc.property(fc.record({ type, coordinates }), (each) => void parseOutline(each)));
  });

  test('takes a star of any corners around a centre, and refuses it with two corners exchanged', () => {
    const radii = fc.array(fc.double({ min: 0.1, max: 0.5, noNaN: true }), {
      minLength: 6,
      maxLength: 40,
    });
    fc.assert(
      fc.property(radii, (lengths) => {
        const ring = lengths.map((length, index) => {
          const angle = (2 * Math.PI * index) / lengths.length;
          return [-1 + length * Math.cos(angle), 52 + length * Math.sin(angle)];
        });
        const closed = (corners: number[][]) => ({
          type: 'Polygon',
          coordinates: [[...corners, corners[0]]],
        });
        expect(parseOutline(closed(ring))).toEqual(closed(ring));
        const [first = [], second = [], third = [], ...rest] = ring;
        const crossed = parseOutline(closed([first, third, second, ...rest]));
        if (lengths.every((length) => length === lengths[0])) expect(crossed).toBeTypeOf('string');
      }),
    );
  });
});
