import type { Polygon } from 'geojson';
import type { Service, Services, ServiceRow } from './arcgis-answers.ts';

/** An invented place that answers like a real one: no area of it exists. */
export interface InventedPlace {
  /** Official code and name of an authority; its areas are invented all the same. */
  readonly code: string;
  readonly name: string;
  /** South-west corner in degrees. */
  readonly corner: readonly [west: number, south: number];
  /** LSOAs from west to east and from south to north. */
  readonly columns: number;
  readonly rows: number;
  /** Year since when it has its present wards. */
  readonly wardsSince: 2015 | 2019;
}

const [WIDTH, HEIGHT] = [0.01, 0.006];

interface Cell {
  readonly code: string;
  readonly name: string;
  readonly outline: Polygon;
  readonly index: number;
}

/** A box of the grid, from one column to another. */
function box(
  { corner: [west, south] }: InventedPlace,
  from: number,
  to: number,
  at: number,
): Polygon {
  const [left, right] = [west + from * WIDTH, west + to * WIDTH];
  const [bottom, top] = [south + at * HEIGHT, south + (at + 1) * HEIGHT];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [left, bottom],
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
    ],
  };
}

const digits = (number: number, length: number) => String(number).padStart(length, '0');
const msoaOf = (index: number) => Math.floor(index / 5) + 1;

function nameOf({ name }: InventedPlace, index: number): string {
  return `${name} ${digits(msoaOf(index), 3)}${'ABCDE'[index % 5]}`;
}

function cellsOf2011(place: InventedPlace): readonly Cell[] {
  return Array.from({ length: place.columns * place.rows }, (_, index) => {
    const [column, row] = [index % place.columns, Math.floor(index / place.columns)];
    const code = `E0109${digits(index, 4)}`;
    const outline = box(place, column, column + 1, row);
    return { code, name: nameOf(place, index), outline, index };
  });
}

/** Those of 2011, but the first is split in two and the last two are merged. */
function cellsOf2021(place: InventedPlace): readonly (Cell & { readonly change: string })[] {
  const cells = cellsOf2011(place);
  const [columns, last] = [place.columns, cells.length - 1];
  const changed = (number: number, index: number, outline: Polygon, change: string) => ({
    ...{ code: `E0108${digits(number, 4)}`, index, outline, change },
    name: `${place.name} ${digits(msoaOf(index), 3)}${'UVWXYZ'[number]}`,
  });
  return [
    changed(0, 0, box(place, 0, 0.5, 0), 'S'),
    changed(1, 0, box(place, 0.5, 1, 0), 'S'),
    ...cells.slice(1, last - 1).map((cell) => ({ ...cell, change: 'U' })),
    changed(2, last - 1, box(place, columns - 2, columns, place.rows - 1), 'M'),
  ];
}

/** Wards: a row of LSOAs each until there are present ones, two rows each then. */
function wardsOf(place: InventedPlace, year: number) {
  const height = year < place.wardsSince ? 1 : 2;
  return Array.from({ length: Math.ceil(place.rows / height) }, (_, index) => {
    const rings = [box(place, 0, place.columns, index * height).coordinates[0] ?? []].map((ring) =>
      ring.map(([x = NaN, y = NaN]) => [
        x,
        y > place.corner[1] + (index * height + 0.5) * HEIGHT
          ? place.corner[1] + Math.min(place.rows, (index + 1) * height) * HEIGHT
          : y,
      ]),
    );
    const code = `E0509${height}${digits(index, 3)}`;
    return {
      code,
      name: `Ward ${index + 1}`,
      outline: { type: 'Polygon', coordinates: rings } as Polygon,
    };
  });
}

const outlined = (year: string, kind: string, cells: readonly Omit<Cell, 'index'>[]): Service => ({
  rows: cells.map(({ code, name, outline }) => ({
    fields: { [`${kind}${year}CD`]: code, [`${kind}${year}NM`]: name },
    geometry: outline,
  })),
});

/** The services of ONS Open Geography as they would answer for an invented place. */
export function inventedServices(place: InventedPlace): Services {
  const [of2011, of2021] = [cellsOf2011(place), cellsOf2021(place)];
  const wardAt = (index: number, year: number) => {
    const wards = wardsOf(place, year);
    const height = year < place.wardsSince ? 1 : 2;
    return wards[Math.floor(index / place.columns / height)] ?? { code: '', name: '' };
  };
  const lookup = (year: string, rows: readonly ServiceRow['fields'][]): Service => ({
    rows: rows.map((fields) => ({ fields: { [`LAD${year}CD`]: place.code, ...fields } })),
  });
  const merged = of2021.at(-1)?.code ?? '';
  const changes = of2021
    .map((cell) => ({ from: of2011[cell.index]?.code ?? '', to: cell.code, change: cell.change }))
    .concat([{ from: of2011.at(-1)?.code ?? '', to: merged, change: 'M' }]);
  return new Map<string, Service>([
    ['Lower_Layer_Super_Output_Areas_Dec_2001_EW_BGC_2022', outlined('01', 'LSOA', of2011)],
    ['LSOA_Dec_2011_Boundaries_Generalised_Clipped_BGC_EW_V3', outlined('11', 'LSOA', of2011)],
    [
      'Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5',
      outlined('21', 'LSOA', of2021),
    ],
    ['Wards_December_2011_GCB_EW_2022', outlined('11', 'WD', wardsOf(place, 2011))],
    ['WD_DEC_2019_UK_BGC', { ...outlined('19', 'WD', wardsOf(place, 2019)), isLowerCase: true }],
    [
      'LSOA01_LSOA11_LAD11_EW_LU_ddfe1cd1c2784c9b991cded95bc915a9',
      lookup(
        '11',
        of2011.map(({ code }) => ({ LSOA01CD: code, LSOA11CD: code, CHGIND: 'U' })),
      ),
    ],
    [
      'LSOA11_LSOA21_LAD22_EW_LU_v5',
      lookup(
        '22',
        changes.map(({ from, to, change }) => ({ LSOA11CD: from, LSOA21CD: to, CHGIND: change })),
      ),
    ],
    [
      'OA11_LSOA11_MSOA11_LAD11_EW_LUv2_b3fe7c68f4b2420185eaff6284d4c125',
      lookup(
        '11',
        of2011.flatMap((cell) => outputAreas(place, cell)),
      ),
    ],
    [
      'LSOA11_WD19_LAD19_EW_LU_V2',
      lookup(
        '19',
        of2011.map(({ code, index }) => {
          const ward = wardAt(index, 2019);
          return { LSOA11CD: code, WD19CD: ward.code, WD19NM: ward.name };
        }),
      ),
    ],
    [
      'LSOA21_WD25_LAD25_EW_LU_v2',
      lookup(
        '25',
        of2021.map(({ code, index }) => {
          const ward = wardAt(index, 2025);
          return { LSOA21CD: code, WD25CD: ward.code, WD25NM: ward.name };
        }),
      ),
    ],
    [
      'MSOA11_WD15_EW_LU',
      lookup(
        '15',
        of2011.map(({ index }) => ({
          MSOA11CD: `E0209${digits(msoaOf(index), 4)}`,
          WD15CD: wardAt(index, 2015).code,
        })),
      ),
    ],
    [
      'Online_ONS_Postcode_Directory_Live',
      lookup(
        '26',
        of2021.map((cell) => postcode(place, cell)),
      ),
    ],
  ]);
}

/** Two output areas in each LSOA, so that lookups have rows that differ in nothing that is kept. */
function outputAreas(place: InventedPlace, { code, index }: Cell) {
  return ['1', '2'].map((part) => ({
    ...{ OA11CD: `E00${code.slice(4)}${part}`, LSOA11CD: code },
    ...{ MSOA11CD: `E0209${digits(msoaOf(index), 4)}` },
    MSOA11NM: `${place.name} ${digits(msoaOf(index), 3)}`,
  }));
}

/** A postcode in the middle of an LSOA of 2021, "NG1 1AA" and on; the last has no point. */
function postcode(place: InventedPlace, cell: Cell & { readonly change: string }) {
  const [first, , opposite] = cell.outline.coordinates[0] ?? [];
  const middle = (axis: 0 | 1) => ((first?.[axis] ?? NaN) + (opposite?.[axis] ?? NaN)) / 2;
  const point =
    cell.change === 'M' ? { LAT: 99.999999, LONG: 0 } : { LAT: middle(1), LONG: middle(0) };
  const [tens, ones] = [Math.floor(Number(cell.code.slice(5)) / 10), Number(cell.code.slice(8))];
  const unit = `${'ABDEFGHJLN'[tens % 10]}${'ABDEFGHJLN'[ones]}`;
  const outcode = cell.code.startsWith('E0108') ? 'NG1' : 'NG2';
  return {
    ...{ PCDS: `${outcode} 1${unit}`, DOTERM: null, LSOA21CD: cell.code, ...point },
    LSOA11CD: cellsOf2011(place)[cell.index]?.code ?? '',
  };
}
