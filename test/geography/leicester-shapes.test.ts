import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { feature } from 'topojson-client';
import { greatBritain } from '../../scripts/geography/great-britain.ts';
import { areaOf } from '../../scripts/geography/measure-outlines.ts';
import type { Outline } from '../../scripts/geography/national-grid.ts';
import { adjacency } from '../../src/geography/adjacency.ts';
import { insetShape } from '../../src/geography/inset.ts';
import { shapeSet } from '../../src/geography/shape-set.ts';
import { areaCodes } from '../../src/geography/topology.ts';
import type { PlaceTopology } from '../../src/geography/topology.ts';
import { areas, membership, topology } from './leicester-files.ts';
import { pathArea, pathRings } from './path-rings.ts';

const EDITIONS = ['lsoa2001', 'lsoa2011', 'lsoa2021', 'ward2003', 'ward2015'] as const;
const outlines = (place: PlaceTopology, object: string) =>
  feature(place, place.objects[object] ?? place.objects.areas).features as Outline[];
const total = (shapes: readonly Outline[]) =>
  shapes.reduce((sum, { geometry }) => sum + areaOf(geometry), 0);

test.each(EDITIONS)('%s has an outline for each of its areas and no other', (edition) => {
  const codes = areaCodes(topology(edition).objects.areas);
  expect(codes).toEqual([...areas.of(edition).keys()].toSorted());
});

test.each(EDITIONS)('areas of %s add up to the city without gap or overlap', (edition) => {
  const place = topology(edition);
  expect(total(outlines(place, 'areas'))).toBeCloseTo(total(outlines(place, 'city')), 3);
});

test.each(EDITIONS)('drawn areas of %s fill the drawn city exactly', (edition) => {
  for (const width of [1000, 250, 120]) {
    const shapes = shapeSet(topology(edition), { width });
    const drawn = shapes.areas.reduce((sum, { path }) => sum + pathArea(path), 0);
    expect(drawn).toBe(pathArea(shapes.city));
  }
});

test.each(EDITIONS)('every path of %s closes, is whole numbers and lies in the view', (edition) => {
  const { areas: shapes, viewBox } = shapeSet(topology(edition), { width: 1000 });
  const [width, height] = viewBox;
  for (const { path, label } of shapes) {
    expect(path).toMatch(/^(M\d+ \d+l-?\d+(?:[ -]\d+| -?\d+)*z)+$/);
    const points = [...pathRings(path).flat(), label];
    expect(points.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
  }
});

test('all editions share one view, so that maps lie on each other', () => {
  const views = EDITIONS.map((edition) => shapeSet(topology(edition), { width: 1000 }).viewBox);
  expect(new Set(views.map(String))).toEqual(new Set(['1000,1072']));
  expect(new Set(EDITIONS.map((edition) => String(topology(edition).frame))).size).toBe(1);
});

test.each(EDITIONS)('neighbours in %s are mutual, and no area is alone', (edition) => {
  const borders = adjacency(topology(edition));
  for (const [code, neighbours] of borders) {
    expect(neighbours.length).toBeGreaterThan(0);
    expect(neighbours.every((other) => borders.get(other)?.includes(code))).toBe(true);
  }
});

test.each([
  ['lsoa2001', 'wards', 'ward2003'],
  ['lsoa2011', 'wards', 'ward2003'],
  ['lsoa2011', 'wards2015', 'ward2015'],
  ['lsoa2021', 'wards', 'ward2015'],
] as const)('%s has the %s of %s, each the union of its LSOAs', (edition, object, wardEdition) => {
  const place = topology(edition);
  const lookup = membership(edition, wardEdition);
  const lsoas = outlines(place, 'areas');
  const wards = outlines(place, object);
  expect(wards.map(({ id }) => id)).toEqual([...areas.of(wardEdition).keys()].toSorted());
  for (const ward of wards) {
    const parts = lsoas.filter(({ id }) =>
      lookup.rows.some(({ from, to }) => from === id && to === ward.id),
    );
    expect(areaOf(ward.geometry)).toBeCloseTo(total(parts), 3);
  }
});

test('only the three redrawn LSOAs of 2001 have approximate outlines, until published ones come', () => {
  const approximate = EDITIONS.flatMap((edition) =>
    shapeSet(topology(edition), { width: 250 }).areas.filter((area) => area.approximate),
  );
  const redrawn = ['E01013708', 'E01013724', 'E01013769'];
  expect(redrawn).toEqual(expect.arrayContaining(approximate.map(({ code }) => code)));
});

test('a split LSOA of 2001 covers its parts of 2011', () => {
  const of2001 = outlines(topology('lsoa2001'), 'areas').filter(({ id }) => id === 'E01013644');
  const parts = ['E01032867', 'E01032872', 'E01032873'];
  const of2011 = outlines(topology('lsoa2011'), 'areas').filter(({ id }) =>
    parts.includes(String(id)),
  );
  expect(total(of2001)).toBeCloseTo(total(of2011), 3);
});

test('the areas of a full map weigh 12 kB or less, those of a thumbnail 8 kB', () => {
  const weigh = (width: number) => {
    const { areas: shapes } = shapeSet(topology('lsoa2021'), { width });
    return brotliCompressSync(shapes.map(({ path }) => `<path d="${path}"/>`).join('')).length;
  };
  expect(weigh(1000)).toBeLessThan(12_000);
  expect(weigh(250)).toBeLessThan(8_000);
});

test('the inset is the outline of Natural Earth, with Leicester in the Midlands', () => {
  const file = new URL('../../data/geography/great-britain.json', import.meta.url);
  const outline = JSON.parse(readFileSync(file, 'utf8'));
  expect(outline).toEqual(greatBritain());
  const { dot, viewBox } = insetShape(outline, topology('lsoa2011').frame);
  expect(viewBox).toEqual([113, 237]);
  expect(dot).toEqual([73.1, 178.5]);
  expect(outline.path.length).toBeLessThan(2500);
});
