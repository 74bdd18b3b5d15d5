import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { csvParse } from 'd3-dsv';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { toNationalGrid } from '../../scripts/geography/national-grid.ts';
import { signedArea } from '../../src/geography/boundary-file.ts';
import { DATA, readDataJson } from './published-data.ts';

type Collection = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }> &
  Readonly<Record<'attribution' | 'license' | 'title', string>>;

const files = readdirSync(join(DATA, 'boundaries'));
const names = files
  .filter((file) => file.endsWith('.geojson'))
  .map((file) => file.replace('.geojson', ''));
const collectionOf = (name: string) => readDataJson<Collection>(`boundaries/${name}.geojson`);
const [areas, committed] = [
  csvParse(readFileSync('data/geography/leicester/areas.csv', 'utf8')),
  (edition: string) =>
    JSON.parse(readFileSync(`data/geography/leicester/${edition}.topojson`, 'utf8')) as {
      readonly frame: readonly [number, number, number, number];
    },
];

function ringsOf(geometry: Polygon | MultiPolygon): readonly (readonly Position[][])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

describe('boundaries to take away', () => {
  it('are of every edition with outlines, in both formats', () => {
    expect(names).toHaveLength(5);
    expect(files).toHaveLength(10);
  });

  it.each(names)('%s has closed rings that keep to the right-hand rule', (name) => {
    for (const { geometry } of collectionOf(name).features)
      for (const polygon of ringsOf(geometry))
        polygon.forEach((ring, index) => {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(signedArea(ring) > 0).toBe(index === 0);
        });
  });

  it.each(names)('%s lies in the frame of the place, projected back, within metres', (name) => {
    const [west, south, east, north] = committed(name.replace('leicester-', '')).frame;
    const points = collectionOf(name)
      .features.flatMap(({ geometry }) => ringsOf(geometry).flat(2))
      .map(toNationalGrid);
    const [eastings, northings] = [0, 1].map((axis) => points.map((point) => point[axis] ?? NaN));
    // Wards of 2003 and 2015 were generalised on their own: their edge may leave that of the LSOAs.
    const slack = name.includes('ward') ? 10 : 2;
    expect(Math.min(...(eastings ?? []))).toBeGreaterThan(west - slack);
    expect(Math.max(...(eastings ?? []))).toBeLessThan(east + slack);
    expect(Math.min(...(northings ?? []))).toBeGreaterThan(south - slack);
    expect(Math.max(...(northings ?? []))).toBeLessThan(north + slack);
    expect(Math.max(...(eastings ?? []))).toBeGreaterThan(east - 200);
  });

  it.each(names)('%s has the codes and names of the list of areas, and no others', (name) => {
    const edition = name.replace('leicester-', '');
    const listed = areas.filter((area) => area['edition'] === edition);
    const { features } = collectionOf(name);
    expect(
      features.map(({ id, properties }) => `${id} ${properties.code} ${properties.name}`),
    ).toEqual(listed.map(({ code, name: own }) => `${code} ${code} ${own}`));
  });

  it.each(names)('%s carries its attribution and licence inside, in both formats', (name) => {
    const topology = readDataJson<Collection & Topology>(`boundaries/${name}.topojson`);
    for (const file of [collectionOf(name), topology]) {
      expect(file.attribution).toContain('Contains OS data © Crown copyright and database right');
      expect(file.license).toContain('open-government-licence/version/3');
    }
  });

  it.each(names)('%s is the same in TopoJSON, to a millionth of a degree', (name) => {
    const topology = readDataJson<Topology>(`boundaries/${name}.topojson`);
    const decoded = feature(topology, topology.objects['areas'] as GeometryCollection);
    const flat = (collection: FeatureCollection) =>
      collection.features.flatMap(({ geometry }) =>
        ringsOf(geometry as Polygon)
          .flat(1)
          .flatMap((ring) =>
            ring.map(([x = NaN, y = NaN]) => `${x.toFixed(5)} ${y.toFixed(5)}`).sort(),
          ),
      );
    expect(flat(decoded)).toEqual(flat(collectionOf(name)));
  });
});
