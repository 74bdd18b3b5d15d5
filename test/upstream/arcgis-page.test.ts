import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/pipeline/data-error.ts';
import { parseArcgisOutlines } from '../../src/upstream/arcgis-outlines.ts';
import { parseArcgisCount, parseArcgisPage } from '../../src/upstream/arcgis-page.ts';

const layer = {
  service: 'LSOA_TEST',
  title: 'LSOAs for a test',
  fields: ['LSOA11CD', 'LSOA11NM'],
  hasOutlines: true,
} as const;
const about = { layer, file: 'lsoa-0.json' };

/** What a parser gives, or the words of its DataError: any other fault fails the test. */
function outcome(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (fault) {
    if (fault instanceof DataError) return 'refused';
    throw fault;
  }
}

const cell = fc.string({ maxLength: 12 }).map((text) => text.trim());
const rows = fc.array(fc.record({ LSOA11CD: cell, LSOA11NM: cell }), { maxLength: 8 });

describe('parseArcgisPage', () => {
  test('reads GeoJSON and ArcGIS JSON alike, in capitals or not, with the mark where each has it', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), fc.boolean(), (all, hasMore, isLower) => {
        const spelt = all.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [
              isLower ? field.toLowerCase() : field,
              value,
            ]),
          ),
        );
        const geojson = {
          features: spelt.map((properties) => ({ properties, geometry: null })),
          ...(hasMore ? { properties: { exceededTransferLimit: true } } : {}),
        };
        const json = {
          features: spelt.map((attributes) => ({ attributes })),
          exceededTransferLimit: hasMore,
        };
        const expected = { rows: all.map((cells) => ({ cells, geometry: null })), hasMore };
        expect(parseArcgisPage(geojson, about)).toEqual(expected);
        expect(parseArcgisPage(json, about)).toEqual(expected);
      }),
    );
  });

  test('reads null as nothing, numbers as text, and fields in any order among others', () => {
    const attributes = { ObjectId: 4, LSOA11NM: 7, LSOA11CD: null };
    expect(parseArcgisPage({ features: [{ attributes }] }, about).rows[0]?.cells).toEqual({
      LSOA11CD: '',
      LSOA11NM: '7',
    });
  });

  test('ends in a DataError or in rows, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        outcome(() => parseArcgisPage(answer, about));
        outcome(() => parseArcgisCount(answer, about));
      }),
    );
  });

  test('refuses an answer from which anything is taken away that rows are made of', () => {
    const answer = JSON.stringify({
      features: [{ properties: { LSOA11CD: 'E01000001', LSOA11NM: 'Tiny 001A' }, geometry: null }],
    });
    for (const part of ['"features"', '"properties"', '"LSOA11CD"', '"LSOA11NM"']) {
      const broken: unknown = JSON.parse(answer.replace(part, '"other"'));
      expect(outcome(() => parseArcgisPage(broken, about))).toBe('refused');
    }
  });
});

test.each([
  [{ count: 0 }, 0],
  [{ count: 192 }, 192],
  [{ count: -1 }, 'refused'],
  [{}, 'refused'],
  [[], 'refused'],
])('parseArcgisCount reads %j as %s', (answer, count) => {
  expect(outcome(() => parseArcgisCount(answer, about))).toBe(count);
});

describe('parseArcgisOutlines', () => {
  const box = (west: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 52],
        [west, 52.01],
        [west + 0.01, 52.01],
        [west, 52],
      ],
    ],
  });
  const areas = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 9 });
  const edition = { ...about, edition: 'lsoa2011', code: 'LSOA11CD', name: 'LSOA11NM' } as const;
  const rowOf = (number: number) => ({
    cells: { LSOA11CD: `E01${String(number).padStart(6, '0')}`, LSOA11NM: `Tiny ${number}` },
    geometry: box(-2 + number / 1000),
  });

  test('gives the same outlines for rows in any order, ascending by code', () => {
    fc.assert(
      fc.property(areas, (numbers) => {
        const { features } = parseArcgisOutlines(numbers.map(rowOf), edition);
        const reversed = parseArcgisOutlines(numbers.toReversed().map(rowOf), edition);
        expect(reversed.features).toEqual(features);
        expect(features.map(({ id }) => id)).toEqual(features.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('refuses rows of which any one is repeated or spoilt', () => {
    const spoil = fc.constantFrom('repeat', 'code', 'name', 'outline');
    fc.assert(
      fc.property(areas, fc.nat(), spoil, (numbers, at, how) => {
        const good = numbers.map(rowOf);
        const row = good[at % good.length] ?? rowOf(1);
        const bad = {
          repeat: row,
          code: { ...row, cells: { ...row.cells, LSOA11CD: 'E0100000X' } },
          name: { ...row, cells: { LSOA11CD: 'E01999999', LSOA11NM: '' } },
          outline: { cells: { ...row.cells, LSOA11CD: 'E01999999' }, geometry: null },
        }[how];
        expect(outcome(() => parseArcgisOutlines([...good, bad], edition))).toBe('refused');
      }),
    );
  });
});
