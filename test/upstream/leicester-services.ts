import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { fromNationalGrid, movedOutlines } from '../../scripts/geography/national-grid.ts';
import type { Outline } from '../../scripts/geography/national-grid.ts';
import { findOutline, indexOutlines } from '../../src/geography/point-in-outline.ts';
import { parseTopology } from '../../src/geography/topology.ts';
import type { Service, Services, ServiceRow } from './arcgis-answers.ts';

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../data/geography/leicester', file), 'utf8');
const rowsOf = (file: string) => [...csvParse(read(file))];
const topology = (edition: string) => parseTopology(read(`${edition}.topojson`), edition);

type Names = ReadonlyMap<string | undefined, string | undefined>;

/** Outlines of a committed edition, from National Grid metres back to degrees. */
export function committedOutlines(edition: string): readonly Outline[] {
  const read = topology(edition);
  const features = feature(read, read.objects.areas).features as Outline[];
  return movedOutlines({ type: 'FeatureCollection', features }, fromNationalGrid);
}

const outlineRows = (edition: string, [code, name]: readonly [string, string]) =>
  committedOutlines(edition).map((outline): ServiceRow => ({
    fields: { [code]: String(outline.id), [name]: outline.properties.name },
    geometry: outline.geometry,
  }));

/** A box beside the city, as an outline that belongs to somebody else. */
const elsewhere = (west: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 52.6],
      [west, 52.65],
      [west + 0.05, 52.65],
      [west + 0.05, 52.6],
      [west, 52.6],
    ],
  ],
});

/** Areas of neighbours that must not be taken for areas of the city. */
const strangers = (code: string, [codeField, nameField]: readonly [string, string]) =>
  (
    [
      ['North West Leicestershire 001A', elsewhere(-1.4)],
      ['Leicester Forest 001A', elsewhere(-1.3)],
      ['Oadby 0', elsewhere(-1.08)],
    ] as const
  ).map(([name, geometry], index): ServiceRow => ({
    fields: { [codeField]: `${code}${9990 + index}`, [nameField]: name },
    geometry: geometry as Polygon | MultiPolygon,
  }));

/** Areas of all editions as they are committed. */
export function committedAreas() {
  return rowsOf('areas.csv').map(({ edition = '', code = '', name = '' }) => ({
    ...{ edition, code, name },
  }));
}

/** Services of ONS Open Geography with all that is committed for Leicester, and some neighbours. */
export function leicesterServices(): Services {
  const areas = committedAreas();
  const namesOf = (edition: string): Names =>
    new Map(areas.filter((row) => row.edition === edition).map(({ code, name }) => [code, name]));
  const [wards, msoas] = [namesOf('ward2015'), namesOf('msoa2011')];
  const lookup = (
    file: string,
    fields: (row: Readonly<Record<string, string>>) => ServiceRow['fields'],
  ) => ({
    rows: [...rowsOf(file), { from: 'E01999999', to: 'E01999999' }].map((row, index, all) => ({
      fields: { ...lad(index === all.length - 1 ? 'E07000134' : 'E06000016'), ...fields(row) },
    })),
  });
  const lsoa = (edition: 'lsoa2001' | 'lsoa2011' | 'lsoa2021', year: string) => {
    const fields = [`LSOA${year}CD`, `LSOA${year}NM`] as const;
    return { rows: [...outlineRows(edition, fields), ...strangers('E0109', fields)] };
  };
  const ward = (edition: 'ward2003' | 'ward2015', year: string) => {
    const fields = [`WD${year}CD`, `WD${year}NM`] as const;
    return { rows: [...outlineRows(edition, fields), ...strangers('E0509', fields)] };
  };
  return new Map<string, Service>([
    ['Lower_Layer_Super_Output_Areas_Dec_2001_EW_BGC_2022', lsoa('lsoa2001', '01')],
    ['LSOA_Dec_2011_Boundaries_Generalised_Clipped_BGC_EW_V3', lsoa('lsoa2011', '11')],
    ['Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5', lsoa('lsoa2021', '21')],
    ['Wards_December_2011_GCB_EW_2022', ward('ward2003', '11')],
    ['WD_DEC_2019_UK_BGC', { ...ward('ward2015', '19'), isLowerCase: true }],
    [
      'LSOA01_LSOA11_LAD11_EW_LU_ddfe1cd1c2784c9b991cded95bc915a9',
      lookup('lsoa2001-lsoa2011.csv', ({ from = '', to = '', change = '' }) => ({
        ...{ LSOA01CD: from, LSOA11CD: to, CHGIND: change },
      })),
    ],
    [
      'LSOA11_LSOA21_LAD22_EW_LU_v5',
      lookup('lsoa2011-lsoa2021.csv', ({ from = '', to = '', change = '' }) => ({
        ...{ LSOA11CD: from, LSOA21CD: to, CHGIND: change },
      })),
    ],
    [
      'OA11_LSOA11_MSOA11_LAD11_EW_LUv2_b3fe7c68f4b2420185eaff6284d4c125',
      lookup('lsoa2011-msoa2011.csv', ({ from = '', to = '' }) => ({
        ...{ OA11CD: `E00${from.slice(3)}`, LSOA11CD: from, MSOA11CD: to },
        MSOA11NM: msoas.get(to) ?? null,
      })),
    ],
    [
      'LSOA11_WD19_LAD19_EW_LU_V2',
      lookup('lsoa2011-ward2015.csv', ({ from = '', to = '' }) => ({
        ...{ LSOA11CD: from, WD19CD: to, WD19NM: wards.get(to) ?? null },
      })),
    ],
    [
      'LSOA21_WD25_LAD25_EW_LU_v2',
      lookup('lsoa2021-ward2015.csv', ({ from = '', to = '' }) => ({
        ...{ LSOA21CD: from, WD25CD: to, WD25NM: wards.get(to) ?? null },
      })),
    ],
    [
      'MSOA11_WD15_EW_LU',
      lookup('lsoa2011-ward2015.csv', ({ from = '', to = '' }) => ({
        ...{ MSOA11CD: `E02${from.slice(3)}`, WD15CD: to },
      })),
    ],
    ['Online_ONS_Postcode_Directory_Live', { rows: postcodeRows() }],
  ]);
}

/** The code of the authority in the fields of every year. */
function lad(code: string): ServiceRow['fields'] {
  const years = ['11', '15', '19', '22', '25', '26'];
  return Object.fromEntries(years.map((year) => [`LAD${year}CD`, code]));
}

/** Metres between the points that are tried. */
const SPACING = 25;

/** A point in degrees for each pair of wards that postcodes lie in, old ward and new. */
function pointsByWards(): ReadonlyMap<string, readonly number[]> {
  const [old, present] = ['ward2003', 'ward2015'].map((edition) => {
    const read = topology(edition);
    return indexOutlines(feature(read, read.objects.areas).features as Outline[]);
  });
  const points = new Map<string, readonly number[]>();
  const [west, south, east, north] = topology('lsoa2011').frame;
  for (let x = west; x < east; x += SPACING) {
    for (let y = south; y < north; y += SPACING) {
      const pair = [old, present].map((index) => findOutline(index ?? [], [x, y])).join(' ');
      if (!points.has(pair)) points.set(pair, fromNationalGrid([x, y]));
    }
  }
  return points;
}

function postcodeRows(): readonly ServiceRow[] {
  const points = pointsByWards();
  const rows = rowsOf('postcodes.csv').map((row): ServiceRow => {
    const [longitude, latitude] = points.get(`${row['ward2003']} ${row['ward2015']}`) ?? [];
    const { postcode = '', lsoa2011 = '', lsoa2021 = '' } = row;
    const areas = { LSOA11CD: lsoa2011, LSOA21CD: lsoa2021 };
    const point = { LAT: latitude ?? 99.999999, LONG: longitude ?? 0 };
    return { fields: { PCDS: postcode, DOTERM: null, ...areas, ...point, ...lad('E06000016') } };
  });
  const [first] = rows;
  const ended = { ...first?.fields, PCDS: 'LE1 9ZZ', DOTERM: '201912' };
  const outside = { ...first?.fields, ...lad('E07000130'), PCDS: 'LE7 1AA', LSOA21CD: 'E01099999' };
  return [...rows, { fields: ended }, { fields: outside }];
}
