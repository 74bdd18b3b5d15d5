/**
 * A city that does not exist, for charts whose subject is the drawing: 24 areas in 4 wards on a
 * grid of six by four, its corners shifted by a fixed rule so that borders look like borders.
 */
const COLUMNS = 6;
const ROWS = 4;

type Corner = readonly [x: number, y: number];

export interface InventedArea {
  readonly code: string;
  readonly name: string;
  readonly ward: string;
  readonly path: string;
  readonly label: Corner;
}

export interface InventedCity {
  readonly viewBox: readonly [width: number, height: number];
  readonly areas: readonly InventedArea[];
  readonly outlines: string;
  readonly city: string;
  readonly wardLabels: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

export const WARDS = ['Abbots Green', 'Castle & St Mary’s', 'Ferrymead', 'New Wharf'] as const;

/** The invented city drawn `width` units wide; shapes of one width meet without gap. */
export function inventedCity(width: number): InventedCity {
  const cell = width / (COLUMNS + 1);
  const corner = (column: number, row: number): Corner => [
    Math.round(cell * (column + 0.5 + 0.28 * Math.sin(5 * row + 3 * column))),
    Math.round(cell * (row + 0.5 + 0.28 * Math.sin(7 * column + 2 * row))),
  ];
  return {
    viewBox: [width, Math.round(cell * (ROWS + 1))],
    areas: inventedAreas(corner),
    outlines:
      open(line(0, ROWS, (row) => corner(3, row))) + open(line(0, COLUMNS, (c) => corner(c, 2))),
    city: closed([
      ...line(0, COLUMNS, (column) => corner(column, 0)),
      ...line(1, ROWS, (row) => corner(COLUMNS, row)),
      ...line(0, COLUMNS - 1, (column) => corner(column, ROWS)).toReversed(),
      ...line(1, ROWS - 1, (row) => corner(0, row)).toReversed(),
    ]),
    wardLabels: WARDS.map((name, index) => {
      const [x, y] = middle([
        corner((index % 2) * 3 + 1, index < 2 ? 1 : 3),
        corner((index % 2) * 3 + 2, index < 2 ? 1 : 3),
      ]);
      return { name, x, y };
    }),
  };
}

function inventedAreas(corner: (column: number, row: number) => Corner): readonly InventedArea[] {
  return line(0, COLUMNS * ROWS - 1, (index) => {
    const column = index % COLUMNS;
    const row = Math.floor(index / COLUMNS);
    const corners = [
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
    ];
    const number = String(index + 1).padStart(2, '0');
    return {
      code: `E019999${number}`,
      name: `Invented 0${number}`,
      ward: WARDS[(column < 3 ? 0 : 1) + (row < 2 ? 0 : 2)] ?? '',
      path: closed(corners),
      label: middle(corners),
    };
  });
}

function line<T>(from: number, to: number, at: (index: number) => T): readonly T[] {
  return Array.from({ length: to - from + 1 }, (_, index) => at(from + index));
}

function middle(corners: readonly Corner[]): Corner {
  const mean = (axis: 0 | 1) =>
    Math.round(corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length);
  return [mean(0), mean(1)];
}

function open(corners: readonly Corner[]): string {
  const [[x, y] = [0, 0], ...rest] = corners;
  const steps = rest.map(([toX, toY], index) => {
    const [fromX, fromY] = corners[index] ?? [0, 0];
    return `${toX - fromX} ${toY - fromY}`;
  });
  return `M${x} ${y}l${steps.join(' ')}`;
}

function closed(corners: readonly Corner[]): string {
  return `${open(corners)}z`;
}

/** A share between 0 and 1 that looks irregular and is the same in every run: not a figure. */
export function inventedShare(index: number): number {
  const scattered = Math.sin(index * 12.9898 + 4.1) * 43758.5453;
  return scattered - Math.floor(scattered);
}
