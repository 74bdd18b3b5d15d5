import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Polygon } from 'geojson';
import { placeTopology } from '../../scripts/geography/place-topology.ts';

/** An invented place: twelve square LSOAs of a kilometre, four by three, in two wards. */
const CITY = { code: 'E06990001', name: 'Testham' };
const WARDS = [
  { code: 'E05099001', name: 'Westgate' },
  { code: 'E05099002', name: 'Eastgate' },
] as const;
/** Years of its claimants: Leicester's table has other ones too, which Testham then lacks. */
export const YEARS = [2021, 2022] as const;

export const LSOAS = Array.from({ length: 12 }, (_, index) => ({
  code: `E010990${String(index + 1).padStart(2, '0')}`,
  name: `Testham 00${Math.floor(index / 4) + 1}${'ABCD'[index % 4]}`,
  column: index % 4,
  row: Math.floor(index / 4),
  ward: WARDS[index % 4 < 2 ? 0 : 1],
  claimants: 10 + index * 7,
}));

const DECLARATION = `import type { Place } from './place.ts';

const testham: Place = {
  name: 'Testham',
  code: '${CITY.code}',
  within: 'Nowhere, England',
  nation: 'E92000001',
  comparators: [
    { code: 'E92000001', name: 'England', panel: 'country and region' },
    { code: 'E08000025', name: 'Birmingham', panel: 'neighbouring cities' },
    { code: 'E06990002', name: 'Nextham', panel: 'neighbouring cities' },
  ],
  leadIndicator: 'claimant-rate',
  leadTrend: 'employment-rate',
};

export default testham;
`;

/** A rectangle on the grid of kilometres, from its south-western corner. */
function rectangle(
  column: number,
  row: number,
  [wide, high]: readonly [number, number] = [1, 1],
): Polygon {
  const [west, south] = [500_000 + column * 1000, 300_000 + row * 1000];
  const [east, north] = [west + wide * 1000, south + high * 1000];
  const corners = [
    ...[`${west} ${south}`, `${west} ${north}`],
    ...[`${east} ${north}`, `${east} ${south}`, `${west} ${south}`],
  ];
  return { type: 'Polygon', coordinates: [corners.map((each) => each.split(' ').map(Number))] };
}

function geographyFiles(): Readonly<Record<string, string>> {
  const wardOf = new Map<string, (typeof WARDS)[number]>(
    LSOAS.map(({ code, ward }) => [code, ward]),
  );
  const topology = placeTopology({
    edition: 'lsoa2011',
    outlines: LSOAS.map(({ code, name, column, row }) => ({
      type: 'Feature',
      id: code,
      geometry: rectangle(column, row),
      properties: { name },
    })),
    city: CITY,
    wholes: { wards2015: (code) => wardOf.get(code) ?? WARDS[0] },
  });
  const wards = placeTopology({
    edition: 'ward2015',
    outlines: WARDS.map(({ code, name }, index) => ({
      type: 'Feature',
      id: code,
      geometry: rectangle(index * 2, 0, [2, 3]),
      properties: { name },
    })),
    city: CITY,
  });
  const areas = [
    `authority,${CITY.code},${CITY.name}`,
    ...LSOAS.map(({ code, name }) => `lsoa2011,${code},${name}`),
    ...WARDS.map(({ code, name }) => `ward2015,${code},${name}`),
  ];
  return {
    'areas.csv': ['edition,code,name', ...areas, ''].join('\n'),
    'lsoa2011.topojson': JSON.stringify(topology),
    'ward2015.topojson': JSON.stringify(wards),
    'lsoa2011-ward2015.csv': [
      'from,to',
      ...LSOAS.map(({ code, ward }) => `${code},${ward.code}`),
      '',
    ].join('\n'),
  };
}

/** Rows of its claimants, and of one trend of the whole city. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'claimants-lsoa': LSOAS.flatMap(({ code, claimants }) =>
    YEARS.map((year, index) => {
      const count = claimants + index * 5;
      return `${code},${year}-01-01/P1Y,${count},,,${count},1500,`;
    }),
  ),
  'employment-rate-16-64': YEARS.map(
    (year, index) => `${CITY.code},${year}-01-01/P1Y,${70 + index},${66 + index},${74 + index},,,`,
  ),
};

/** What the third place adds to, or what finds its own files by where it lies. */
const COPIED: readonly string[] = [
  ...['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  ...['data/geography', 'data/observations'],
];

/**
 * A copy of the project in a temporary folder with a third place in it: one file of `src/areas`, a
 * folder of `data/geography` and rows of two tables; nothing else differs.
 */
export function copyWithThirdPlace(): string {
  const copy = mkdtempSync(join(tmpdir(), 'third-place-'));
  mkdirSync(join(copy, 'data'));
  for (const name of ['node_modules', 'public']) symlinkSync(resolve(name), join(copy, name));
  for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true });
  for (const name of readdirSync('data').filter((each) => !COPIED.includes(`data/${each}`)))
    symlinkSync(resolve('data', name), join(copy, 'data', name));
  writeFileSync(join(copy, 'src/areas/testham.ts'), DECLARATION);
  const folder = join(copy, 'data/geography/testham');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(geographyFiles()))
    writeFileSync(join(folder, file), text);
  for (const [table, rows] of Object.entries(ROWS))
    appendFileSync(join(copy, 'data/observations', `${table}.csv`), `${rows.join('\n')}\n`);
  return copy;
}
