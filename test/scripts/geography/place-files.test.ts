import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { fromNationalGrid, movedOutlines } from '../../../scripts/geography/national-grid.ts';
import type { Outline } from '../../../scripts/geography/national-grid.ts';
import { placeGeographyFiles } from '../../../scripts/geography/place-files.ts';
import type { GeographyInput } from '../../../src/geography/geography-input.ts';
import { parseTopology } from '../../../src/geography/topology.ts';

const leicester = { code: 'E06000016', name: 'Leicester' };
const folder = 'data/geography/leicester';
const committed = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);

/** Outlines of a committed edition, back in degrees. */
function degrees(edition: 'lsoa2011' | 'lsoa2021' | 'ward2003') {
  const file = `${edition}.topojson`;
  const topology = parseTopology(committed.get(file) ?? '', file);
  const features = feature(topology, topology.objects.areas).features as Outline[];
  return {
    type: 'FeatureCollection' as const,
    features: [...movedOutlines({ type: 'FeatureCollection', features }, fromNationalGrid)],
  };
}

const square = (id: string, west: number, name: string) => ({
  type: 'Feature' as const,
  id,
  properties: { name },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 52.9],
        [west, 52.91],
        [west + 0.01, 52.91],
        [west + 0.01, 52.9],
        [west, 52.9],
      ],
    ],
  },
});

const [A, B, W] = ['E01000001', 'E01000002', 'E05000001'];
const tiny: GeographyInput = {
  outlines: {
    lsoa2011: {
      type: 'FeatureCollection',
      features: [square(A, -1.16, 'Tiny 001A'), square(B, -1.15, 'Tiny 001B')],
    },
    ward2003: {
      type: 'FeatureCollection',
      features: [
        {
          ...square(W, -1.16, 'West'),
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [-1.16, 52.9],
                [-1.16, 52.91],
                [-1.14, 52.91],
                [-1.14, 52.9],
                [-1.16, 52.9],
              ],
            ],
          },
        },
      ],
    },
  },
  lookups: {
    'lsoa2011-ward2003': [
      { from: A, to: W },
      { from: B, to: W },
    ],
    'lsoa2011-msoa2011': [
      { from: A, to: 'E02000001', toName: 'Tiny 001' },
      { from: B, to: 'E02000001', toName: 'Tiny 001' },
    ],
  },
  postcodes: [
    { postcode: 'NG11AA', areas: { lsoa2011: A }, point: [-1.155, 52.905] },
    { postcode: 'NG1 1AB', areas: { lsoa2011: B } },
    { postcode: 'NG1 1AD', areas: { lsoa2011: 'E01000009' }, point: [-1.3, 52.905] },
  ],
};
const place = { code: 'E06000018', name: 'Tiny' };

test('placeGeographyFiles keeps every file where nothing is brought', () => {
  expect(placeGeographyFiles(leicester, {}, committed)).toEqual(committed);
});

test('placeGeographyFiles builds a place of one LSOA edition and one of wards from nothing', () => {
  const files = placeGeographyFiles(place, tiny, new Map());
  expect([...files.keys()].toSorted()).toEqual([
    'areas.csv',
    'lsoa2011-msoa2011.csv',
    'lsoa2011-ward2003.csv',
    'lsoa2011.topojson',
    'postcodes.csv',
    'ward2003.topojson',
  ]);
  const { objects } = parseTopology(files.get('lsoa2011.topojson') ?? '', 'lsoa2011.topojson');
  expect(objects.wards?.geometries).toMatchObject([{ id: W, properties: { name: 'West' } }]);
  expect(objects.city.geometries).toMatchObject([
    { id: 'E06000018', properties: { name: 'Tiny' } },
  ]);
});

test('placeGeographyFiles places postcodes by point or best fit, leaves out those elsewhere, and gives shares', () => {
  const files = placeGeographyFiles(place, tiny, new Map());
  expect(files.get('postcodes.csv')).toBe(
    `postcode,lsoa2011,ward2003\nNG1 1AA,${A},${W}\nNG1 1AB,${B},${W}\n`,
  );
  expect(files.get('lsoa2011-ward2003.csv')).toBe(
    `from,to,share\n${A},${W},1.00\n${B},${W},1.00\n`,
  );
});

test('placeGeographyFiles gives editions that come later the frame and the names that are there', () => {
  const first = placeGeographyFiles(place, tiny, new Map());
  const lsoa2021 = {
    type: 'FeatureCollection' as const,
    features: [square(A, -1.16, 'Tiny 001A'), square('E01000003', -1.13, 'Tiny 001C')],
  };
  const later = placeGeographyFiles(
    { ...place, openGeography: { otherGround: ['lsoa2021'] } },
    {
      outlines: { lsoa2021 },
      names: { msoa2011: new Map([['E02000001', 'Castle Gate']]) },
      lookups: {
        'lsoa2011-lsoa2021': [
          { from: A, to: A, change: 'U' },
          { from: B, to: 'E01000003', change: 'U' },
        ],
      },
    },
    first,
  );
  const frameOf = (file: string) => parseTopology(later.get(file) ?? '', file).frame;
  expect(frameOf('lsoa2021.topojson')).toEqual(frameOf('lsoa2011.topojson'));
  expect(later.get('areas.csv')).toContain('msoa2011,E02000001,Castle Gate\n');
  expect(later.get('ward2003.topojson')).toBe(first.get('ward2003.topojson'));
  expect(later.get('postcodes.csv')).toContain('postcode,lsoa2011,lsoa2021,ward2003\nNG1 1AA,E01');
});

test('placeGeographyFiles refuses other areas for an edition on record', () => {
  const first = placeGeographyFiles(place, tiny, new Map());
  const other = JSON.parse(JSON.stringify(tiny).replaceAll(W, 'E05000009')) as GeographyInput;
  expect(() => placeGeographyFiles(place, other, first)).toThrow(
    /areas.csv\n.*ward2003 without E05000001, and with E05000009 besides\n.*the areas of ward2003 on record \(1\)/,
  );
});

test('placeGeographyFiles refuses areas that overlap, and writes none of their files', () => {
  const wider = square(B, -1.15, 'Tiny 001B');
  const coordinates = wider.geometry.coordinates.map((ring) =>
    ring.map(([x = NaN, y = NaN]) => [x < -1.145 ? -1.152 : x, y]),
  );
  const over = {
    type: 'FeatureCollection' as const,
    features: [
      square(A, -1.16, 'Tiny 001A'),
      { ...wider, geometry: { ...wider.geometry, coordinates } },
    ],
  };
  expect(() =>
    placeGeographyFiles(
      place,
      { ...tiny, outlines: { ...tiny.outlines, lsoa2011: over } },
      new Map(),
    ),
  ).toThrow(
    /lsoa2011.topojson\n.*E01000001 “Tiny 001A” and E01000002 “Tiny 001B” overlap by \d+ m²/,
  );
});

test('placeGeographyFiles gives LSOAs of 2011 and 2021 of Leicester alone the same outlines', () => {
  const kept = new Map([...committed].filter(([file]) => /^lsoa20[12]1-|^areas/.test(file)));
  const files = placeGeographyFiles(
    leicester,
    { outlines: { lsoa2011: degrees('lsoa2011'), lsoa2021: degrees('lsoa2021') } },
    new Map([...kept].filter(([file]) => !file.includes('2003'))),
  );
  expect([...files.keys()].filter((file) => file.endsWith('.topojson'))).toEqual([
    'lsoa2011.topojson',
    'lsoa2021.topojson',
  ]);
  const { objects, frame } = parseTopology(files.get('lsoa2021.topojson') ?? '', 'lsoa2021');
  expect(objects.areas.geometries).toHaveLength(200);
  expect(frame).toEqual(parseTopology(committed.get('lsoa2021.topojson') ?? '', '').frame);
});

test('placeGeographyFiles refuses outlines and lookups that do not name the same areas', () => {
  const lacking: GeographyInput = {
    ...tiny,
    lookups: { 'lsoa2011-ward2003': [{ from: A, to: W }] },
  };
  expect(() => placeGeographyFiles(place, lacking, new Map())).toThrow(
    /lsoa2011-ward2003.csv[^]*no ward for E01000002/,
  );
  const unnamed = { lookups: { 'lsoa2011-msoa2011': [{ from: A, to: 'E02000001' }] } };
  expect(() => placeGeographyFiles(place, unnamed, new Map())).toThrow(
    /no name for E01000001 of lsoa2011/,
  );
});
