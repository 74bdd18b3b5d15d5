import { expect, test } from 'vitest';
import { shapeSet } from '../../src/geography/shape-set.ts';
import { pathArea, pathRings } from './path-rings.ts';
import { A, B, C, EAST, tinyPlace, WEST } from './tiny-place.ts';

const shapes = shapeSet(tinyPlace, { width: 1000 });
const points = (path: string) => pathRings(path).flat().map(String);

test('shapeSet gives each area its code, name and closed path in the order of the topology', () => {
  expect(shapes.viewBox).toEqual([1000, 802]);
  expect(shapes.areas.map(({ code, name }) => [code, name])).toEqual([
    [A, 'Tiny 001A'],
    [B, 'Tiny 001B'],
    [C, 'Tiny 002A'],
  ]);
  expect(shapes.areas[0]?.path).toMatchInlineSnapshot(`"M4 440l0 358 397 0 0-457-238 40z"`);
});

test('shapeSet keeps neighbours on the very same border after rounding, at any width', () => {
  for (const width of [1000, 250, 97, 31]) {
    const [a, b] = shapeSet(tinyPlace, { width }).areas.map(({ path }) => points(path));
    const shared = (a ?? []).filter((point) => b?.includes(point));
    expect(shared).toHaveLength(3);
  }
});

test('shapeSet fills the city with its areas exactly: no gap and no overlap', () => {
  for (const width of [1000, 250, 97, 31]) {
    const { areas, city } = shapeSet(tinyPlace, { width });
    const total = areas.reduce((sum, { path }) => sum + pathArea(path), 0);
    expect(total).toBe(pathArea(city));
  }
});

test('shapeSet draws borders between wards once and leaves out the outline of the city', () => {
  expect(pathRings(shapes.outlines)).toEqual([
    [
      [401, 798],
      [401, 341],
      [401, 4],
    ],
  ]);
});

test('shapeSet without wards has no ward borders, and labels wards alone: LSOAs go by numbers', () => {
  const { areas, city } = tinyPlace.objects;
  const bare = { ...tinyPlace, objects: { areas, city } };
  const ofLsoas = shapeSet(bare, { width: 1000 });
  expect(ofLsoas.outlines).toBe('');
  expect(ofLsoas.wardLabels).toEqual([]);
  const ofWards = shapeSet({ ...bare, edition: 'ward2015' }, { width: 1000 });
  expect(ofWards.wardLabels.map(({ code }) => code)).toEqual([A, B, C]);
});

test('shapeSet draws the wards that are asked for', () => {
  const { areas, city, wards } = tinyPlace.objects;
  const renamed = { ...tinyPlace, objects: { areas, city, ...(wards && { wards2015: wards }) } };
  expect(shapeSet(renamed, { width: 1000 }).outlines).toBe('');
  expect(shapeSet(renamed, { width: 1000, wards: 'wards2015' }).outlines).toBe(shapes.outlines);
});

test('shapeSet puts labels inside their areas and says how much room there is', () => {
  expect(shapes.wardLabels).toMatchObject([
    { code: WEST, name: 'West' },
    { code: EAST, name: 'East' },
  ]);
  const [west, east] = shapes.wardLabels;
  expect(west?.x).toBeGreaterThan(4);
  expect(west?.x).toBeLessThan(401);
  expect(east?.x).toBeGreaterThan(401);
  expect(west?.room).toBeLessThanOrEqual(397);
  expect(west?.room).toBeGreaterThan(350);
});

test('shapeSet marks only approximate outlines as such', () => {
  expect(shapes.areas.map(({ approximate }) => approximate)).toEqual([undefined, true, undefined]);
});

test('shapeSet leaves the topology as it was', () => {
  const before = JSON.stringify(tinyPlace);
  shapeSet(tinyPlace, { width: 250 });
  expect(JSON.stringify(tinyPlace)).toBe(before);
});
