import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ServiceRow } from './arcgis-answers.ts';
import { DIRECTORY, LSOA_2011, LSOA_2021, refusal, withRows } from './broken-services.ts';

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
