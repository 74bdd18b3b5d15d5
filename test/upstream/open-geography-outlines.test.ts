import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ServiceRow } from './arcgis-answers.ts';
import {
  DIRECTORY,
  LSOA_2001,
  LSOA_2011,
  LSOA_2021,
  refusal,
  WARDS_2003,
  withRows,
} from './broken-services.ts';

/** A service with one outline changed. */
function withOutline(name: string, change: (ring: number[][]) => number[][][] | null) {
  return withRows(name, ([first, ...others]) => {
    const ring = (first?.geometry as Polygon).coordinates[0] ?? [];
    const coordinates = change(ring);
    const fields = first?.fields ?? {};
    const geometry = { type: 'Polygon' as const, coordinates: coordinates ?? [] };
    return [coordinates === null ? { fields } : { fields, geometry }, ...others];
  });
}

describe('outlines', () => {
  test.each([
    ['missing', () => null, /no outline \(E01090000\)/],
    ['empty', () => [], /a ring that is not a list of positions/],
    ['open', (ring: number[][]) => [ring.slice(0, -1)], /a ring that is not closed/],
    [
      'flat',
      (ring: number[][]) => [[ring[0] ?? [], ring[1] ?? [], ring[0] ?? []]],
      /encloses nothing/,
    ],
    [
      'a bow tie',
      ([a = [], b = [], c = [], d = []]: number[][]) => [
        [a, c, b, [(d[0] ?? 0) + 0.005, d[1] ?? 0], a],
      ],
      /crosses itself near -1.2, 52.92/,
    ],
    [
      'touching itself',
      ([a = [], b = [], c = [], d = []]: number[][]) => [
        [a, b, [-1.195, 52.923], c, [-1.195, 52.923], d, a],
      ],
      /touches itself at -1.195, 52.923/,
    ],
    [
      'with latitude before longitude',
      (ring: number[][]) => [ring.map(([x = 0, y = 0]) => [y, x])],
      /a vertex at longitude 52.92, latitude -1.2, outside Great Britain/,
    ],
  ] as const)('that are %s', async (_, change, message) => {
    const refused = await refusal(withOutline(LSOA_2011, change));
    expect(refused).toMatch(message);
    expect(refused).toMatch(/to mend: .*tell ONS Geography/);
  });
});

describe('pages', () => {
  test('of which one is missing', async () => {
    const message = await refusal(new Map(), (url, answer) =>
      url.pathname.includes(LSOA_2021) && url.searchParams.get('resultOffset') === '7'
        ? { status: 200, headers: {}, body: '{"type":"FeatureCollection","features":[]}' }
        : answer,
    );
    expect(message).toMatch(/lsoa2021-7.json\n {2}found: {4}7 rows\n {2}expected: 20 rows/);
  });

  test('that hold more rows than were counted', async () => {
    const message = await refusal(new Map(), (url, answer) =>
      url.pathname.includes(LSOA_2021) && url.searchParams.has('returnCountOnly')
        ? { status: 200, headers: {}, body: '{"count":14}' }
        : answer,
    );
    expect(message).toMatch(
      /lsoa2021-7.json\n {2}found: {4}14 rows and more\n {2}expected: 14 rows/,
    );
  });
});

describe('postcodes', () => {
  const changed = (fields: ServiceRow['fields']) =>
    withRows(DIRECTORY, ([first, ...rows]) => [
      ...rows,
      { fields: { ...first?.fields, ...fields } },
    ]);

  test('that come twice', async () => {
    expect(await refusal(changed({ PCDS: 'NG1 1AB' }))).toMatch(/column "PCDS"\n.*NG1 1AB twice/);
  });

  test('with longitude for latitude, or without one of them', async () => {
    expect(await refusal(changed({ LAT: -1.2, LONG: 52.9 }))).toMatch(
      /latitude "-1.2", longitude "52.9" for NG1 1AA/,
    );
    expect(await refusal(changed({ LAT: null }))).toMatch(/latitude "", longitude/);
  });

  test('whose authority has a new field, as each year', async () => {
    const next = withRows(DIRECTORY, (rows) =>
      rows.map(({ fields: { LAD26CD, ...fields } }) => ({
        fields: { ...fields, LAD27CD: LAD26CD ?? null },
      })),
    );
    expect(await refusal(next)).toMatch(
      /postcodes-count.json[^]*Invalid field: LAD26CD[^]*“Online ONS Postcode Directory/,
    );
  });
});

describe('a corner that strays', () => {
  const moved = (name: string, corner: number, to: readonly [east: number, north: number]) =>
    withOutline(name, (ring) => [
      ring.map(([x = NaN, y = NaN], index) => (index === corner ? [x + to[0], y + to[1]] : [x, y])),
    ]);

  test('over its neighbours', async () => {
    expect(await refusal(moved(LSOA_2011, 2, [0.002, 0.003]))).toMatchInlineSnapshot(`
      "lsoa2011.topojson
        found:    E01090000 “Nottingham 001A” and E01090001 “Nottingham 001B” overlap by 29966 m², near 454560 east, 336180 north of the National Grid
        expected: areas of lsoa2011 that lie beside each other: an overlap of less than 4 m is rounding
        to mend:  ask for the outlines again: npm run refresh -- ons-open-geography; if it stays, tell their publisher, and keep those that the history has until it is mended"
    `);
  });

  test('into its own area, so that a gap opens', async () => {
    expect(await refusal(moved(LSOA_2011, 2, [-0.002, -0.001]))).toMatchInlineSnapshot(`
      "lsoa2011.topojson
        found:    at least 81944 m² near 454553 east, 336190 north of the National Grid are in lsoa2001 (E01090000 “Nottingham 001A”), lsoa2021 (E01080001 “Nottingham 001V”), ward2003 (E05091000 “Ward 1”), ward2015 (E05092000 “Ward 1”), and in no area of lsoa2011 (beside E01090000 “Nottingham 001A” and E01090001 “Nottingham 001B”)
        expected: the same ground in all editions of the place, without gaps: each border simplified by itself, up to 40 m from another's
        to mend:  ask for the outlines again: npm run refresh -- ons-open-geography; if it stays, tell their publisher, and keep those that the history has until it is mended; where border or coast truly was drawn anew, name the edition under openGeography.otherGround in the file of the place in src/areas"
    `);
  });

  test('out of the place, a little or far', async () => {
    expect(await refusal(moved(WARDS_2003, 1, [-0.001, 0]))).toMatchInlineSnapshot(`
      "ward2003.topojson
        found:    ward2003 ends in the west at 453811 m of the National Grid (E05091000 “Ward 1”), lsoa2011 at 453856 m (E01090015 “Nottingham 004A”)
        expected: the same end in all editions of the place: each border simplified by itself, up to 40 m from another's
        to mend:  ask for the outlines again: npm run refresh -- ons-open-geography; if it stays, tell their publisher, and keep those that the history has until it is mended; where border or coast truly was drawn anew, name the edition under openGeography.otherGround in the file of the place in src/areas"
    `);
    expect(await refusal(moved(LSOA_2001, 1, [0, 6]))).toMatch(
      /lsoa2001 ends in the north at 1004\d{3} m of the National Grid \(E01090000/,
    );
  });

  test('by a metre makes another drawing of the same', async () => {
    expect(await refusal(moved(LSOA_2011, 2, [0.00001, 0.00001]))).toBe('accepted');
  });
});
