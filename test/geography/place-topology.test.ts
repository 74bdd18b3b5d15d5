import { expect, test } from 'vitest';
import { mergedOutline, placeTopology } from '../../scripts/geography/place-topology.ts';
import { areaOf } from '../../scripts/geography/measure-outlines.ts';
import { A, B, C, EAST, WEST } from './tiny-place.ts';

const square = (id: string, west: number, south: number) => ({
  type: 'Feature' as const,
  id,
  properties: { name: `Square ${id.slice(-1)}` },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west, south + 10],
        [west + 10, south + 10],
        [west + 10, south],
        [west, south],
      ],
    ],
  },
});

const outlines = [square(A, 0, 0), square(B, 0, 10), { ...square(C, 10, 0), approximate: true }];
const city = { code: 'E06000001', name: 'Tiny' };
const west = { code: WEST, name: 'West' };
const east = { code: EAST, name: 'East' };
const wards = (code: string) => (code === C ? east : west);
const place = placeTopology({ edition: 'lsoa2011', outlines, city, wholes: { wards } });

test('placeTopology shares the arc between neighbours', () => {
  const arcs = place.objects.areas.geometries.map((area) =>
    'arcs' in area ? area.arcs.flat(2) : [],
  );
  expect(arcs[0]?.some((arc) => arcs[1]?.includes(~Number(arc)))).toBe(true);
});

test('placeTopology merges wards and the city from the arcs of the areas', () => {
  expect(place.objects.wards?.geometries.map(({ id }) => id)).toEqual([WEST, EAST]);
  expect(place.objects.city.geometries).toMatchObject([
    { type: 'Polygon', id: 'E06000001', properties: { name: 'Tiny' } },
  ]);
  expect(areaOf(mergedOutline(place, [A, B, C]))).toBe(300);
});

test('placeTopology keeps its own box as the frame unless it is given one', () => {
  expect(place.frame).toEqual([0, 0, 20, 20]);
  const given = placeTopology({ edition: 'lsoa2011', outlines, city, frame: [0, 0, 9, 9] });
  expect(given.frame).toEqual([0, 0, 9, 9]);
});

test('placeTopology marks only what is approximate', () => {
  const marks = place.objects.areas.geometries.map(({ properties }) => properties);
  expect(marks).toEqual([
    { name: 'Square 1' },
    { name: 'Square 2' },
    { name: 'Square 3', approximate: true },
  ]);
});

test('placeTopology is the same each time it is built', () => {
  const again = placeTopology({ edition: 'lsoa2011', outlines, city, wholes: { wards } });
  expect(JSON.stringify(again)).toBe(JSON.stringify(place));
});
