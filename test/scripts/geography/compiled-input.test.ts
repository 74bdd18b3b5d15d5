import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Polygon } from 'geojson';
import { afterAll, expect, test } from 'vitest';
import { checkAuthorities } from '../../../scripts/geography/check-authorities.ts';
import { readCompiled } from '../../../scripts/geography/compiled-input.ts';
import { compiledPlace } from '../../../scripts/geography/compiled-place.ts';
import { placeGeographyFiles } from '../../../scripts/geography/place-files.ts';
import leicester from '../../../src/areas/leicester.ts';
import { isRefreshed } from '../../data/refreshed.ts';
import { committedOutlines } from '../../upstream/leicester-services.ts';

const place = { ...leicester, slug: 'leicester' };
const committed = new Map(
  readdirSync('data/geography/leicester').map((file) => [
    file,
    readFileSync(join('data/geography/leicester', file), 'utf8'),
  ]),
);
const folder = mkdtempSync(join(tmpdir(), 'compiled-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const rowsOf = (file: string) => [...csvParse(committed.get(file) ?? '')];
const toOf = (file: string) => new Map(rowsOf(file).map((row) => [row['from'], row]));
const names = new Map(
  rowsOf('areas.csv').map((row) => [`${row['edition']} ${row['code']}`, row['name']]),
);

/** Writes a table of quoted cells, header first. */
function write(file: string, table: readonly (readonly (string | undefined)[])[]): void {
  const lines = table.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(','));
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
}

/** The committed geography as a folder of compiled tables and outlines. */
function compile(): void {
  const nameOf = (edition: string, code?: string) => names.get(`${edition} ${code}`);
  write('lookup-lsoa2001-lsoa2011.csv', [
    ['lsoa2001_code', 'lsoa2001_name', 'change', 'lsoa2011_code', 'lsoa2011_name'],
    ...rowsOf('lsoa2001-lsoa2011.csv').map(({ from, to, change }) => [
      ...[from, nameOf('lsoa2001', from), change, to, nameOf('lsoa2011', to)],
    ]),
  ]);
  write('lookup-lsoa2011-lsoa2021.csv', [
    ['lsoa2011_code', 'change', 'lsoa2021_code', 'lsoa2021_name'],
    ...rowsOf('lsoa2011-lsoa2021.csv').map(({ from, to, change }) => [
      ...[from, change, to, nameOf('lsoa2021', to)],
    ]),
  ]);
  const [wards2015, msoas] = [toOf('lsoa2011-ward2015.csv'), toOf('lsoa2011-msoa2011.csv')];
  write('lookup-lsoa2011-wards.csv', [
    [
      ...['lsoa2011_code', 'ward2003_code', 'ward2003_name', 'postcode_share_in_ward2003'],
      ...['ward2015_code', 'ward2015_name', 'msoa2011_code', 'msoa2011_house_of_commons_name'],
    ],
    ...rowsOf('lsoa2011-ward2003.csv').map(({ from, to, share }) => {
      const [ward, msoa] = [wards2015.get(from)?.['to'], msoas.get(from)?.['to']];
      return [
        ...[from, to, nameOf('ward2003', to), share],
        ...[ward, nameOf('ward2015', ward), msoa, nameOf('msoa2011', msoa)],
      ];
    }),
  ]);
  write('lookup-lsoa2021-ward2015.csv', [
    ['lsoa2021_code', 'ward2015_code', 'ward2015_name'],
    ...rowsOf('lsoa2021-ward2015.csv').map(({ from, to }) => [from, to, nameOf('ward2015', to)]),
  ]);
  write('postcodes.csv', [
    ['postcode', 'lsoa2011_code', 'lsoa2021_code', 'ward2003_code', 'ward2015_code'],
    ...rowsOf('postcodes.csv').map((row) => Object.values(row)),
  ]);
  mkdirSync(join(folder, 'geography'));
  for (const edition of ['lsoa2011', 'lsoa2021', 'ward2003', 'ward2015']) {
    const outlines = { type: 'FeatureCollection', features: committedOutlines(edition) };
    writeFileSync(join(folder, `geography/${edition}.geojson`), JSON.stringify(outlines));
  }
}

compile();
const input = readCompiled(folder);

test('a compiled folder gives every file of the place as it is committed, byte for byte', () => {
  const files = placeGeographyFiles(place, input, new Map());
  expect([...files.keys()].toSorted()).toEqual([...committed.keys()].toSorted());
  for (const [file, text] of committed) {
    // A refresh brings outlines of 2001; compiled folders have none, so that they are made of later ones.
    if (file === 'lsoa2001.topojson' && isRefreshed(`geography/leicester/${file}`)) continue;
    expect(files.get(file), file).toBe(text);
  }
});

test('a compiled folder whose outline crosses itself is refused', () => {
  const file = join(folder, 'geography/ward2003.geojson');
  const text = readFileSync(file, 'utf8');
  const { features } = JSON.parse(text) as { features: { geometry: Polygon }[] };
  const [ring = []] = features[3]?.geometry.coordinates ?? [];
  [ring[1], ring[5]] = [ring[5] ?? [], ring[1] ?? []];
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  expect(() => readCompiled(folder)).toThrow(
    /ward2003.geojson\n.*a ring that crosses itself near [-\d., ]+ \(E05001787\)\n/,
  );
  writeFileSync(file, text);
});

test('compiledPlace finds the place that the LSOAs are named after, or the one that is asked for', () => {
  const other = { ...place, name: 'Lei', slug: 'lei' };
  expect(compiledPlace(input, [other, place])).toBe(place);
  expect(compiledPlace(input, [other, place], 'lei')).toBe(other);
  expect(() => compiledPlace(input, [other])).toThrow(
    /no place that "Leicester 003A" is an LSOA of/,
  );
  expect(() => compiledPlace(input, [other], 'derby')).toThrow(/no place "derby"[^]*one of lei/);
});

test('checkAuthorities names the codes that are missing from the list', () => {
  const text = readFileSync('data/geography/authorities.csv', 'utf8');
  expect(() => {
    checkAuthorities(place, text);
  }).not.toThrow();
  expect(() => {
    checkAuthorities({ ...place, code: 'E06000099' }, text);
  }).toThrow(/data\/geography\/authorities.csv, column "code"[^]*no row for E06000099/);
});
