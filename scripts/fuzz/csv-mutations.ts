import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { STRANGE, TEXT_MUTATIONS, type Mutation } from './mutation.ts';
import type { Random } from './random.ts';

/** A table as rows of cells, its header first. */
type Grid = string[][];

/** A fault that is made in the table rather than in its text. */
function ofTable(kind: string, change: (grid: Grid, random: Random) => Grid): Mutation {
  return {
    kind,
    mayChangeFigure: false,
    change: (text, random) => `${csvFormatRows(change(csvParseRows(text), random))}\n`,
  };
}

/** A fault of one row of data, changed in place. */
function ofRow(kind: string, change: (row: string[], random: Random) => void): Mutation {
  return ofTable(kind, (grid, random) => {
    change(random.oneOf(grid.slice(1)), random);
    return grid;
  });
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0] as Item);
}

/** Two different places of a list; the same one twice where it has only one. */
function twoOf(length: number, random: Random): readonly [number, number] {
  const first = random.below(length);
  return [first, (first + 1 + random.below(Math.max(1, length - 1))) % length];
}

function swap(cells: string[], [one, other]: readonly [number, number]): void {
  [cells[one], cells[other]] = [cells[other] ?? '', cells[one] ?? ''];
}

/** What a publisher may do to a table without changing what it says. */
const HARMLESS: readonly Mutation[] = [
  ofTable('rows in another order', ([header = [], ...rows], random) => [
    header,
    ...shuffled(rows, random),
  ]),
  ofTable('columns in another order', (grid, random) => {
    const order = shuffled([...(grid[0] ?? []).keys()], random);
    return grid.map((row) => order.map((column) => row[column] ?? ''));
  }),
  ofTable('one column more', (grid, random) => {
    const at = random.below((grid[0] ?? []).length + 1);
    return grid.map((row, index) => row.toSpliced(at, 0, index === 0 ? 'FURTHER' : 'further'));
  }),
  {
    kind: 'byte-order mark, CRLF and quotes',
    mayChangeFigure: false,
    change: (text) =>
      `\uFEFF${csvParseRows(text)
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\r\n')}\r\n`,
  },
];

/** Faults of the header, of rows and of cells. */
const BROKEN: readonly Mutation[] = [
  ofTable('a row missing', (grid, random) => grid.toSpliced(1 + random.below(grid.length - 1), 1)),
  ofTable('a row twice', (grid, random) =>
    grid.toSpliced(random.below(grid.length) + 1, 0, [...random.oneOf(grid.slice(1))]),
  ),
  ofTable('the last rows missing', (grid, random) =>
    grid.slice(0, 1 + random.below(grid.length - 1)),
  ),
  ofTable('the header once more', (grid, random) =>
    grid.toSpliced(1 + random.below(grid.length), 0, [...(grid[0] ?? [])]),
  ),
  ofTable('a blank line', (grid, random) => grid.toSpliced(1 + random.below(grid.length), 0, [''])),
  ofTable('a column renamed', ([header = [], ...rows], random) => {
    const at = random.below(header.length);
    return [header.with(at, `${header[at] ?? ''}${random.oneOf(['s', ' ', '_2'])}`), ...rows];
  }),
  ofTable('a column missing', (grid, random) => {
    const at = random.below((grid[0] ?? []).length);
    return grid.map((row) => row.toSpliced(at, 1));
  }),
  ofTable('a column twice', (grid, random) => {
    const at = random.below((grid[0] ?? []).length);
    return grid.map((row) => [...row, row[at] ?? '']);
  }),
  ofTable('two names of columns swapped', (grid, random) => {
    const header = grid[0] ?? [];
    swap(header, twoOf(header.length, random));
    return grid;
  }),
  ofRow('cells of a row shifted', (row) => {
    row.unshift(row.pop() ?? '');
  }),
  ofRow('a cell missing', (row, random) => {
    row.splice(random.below(row.length), 1);
  }),
  ofRow('a cell more', (row, random) => {
    row.splice(random.below(row.length + 1), 0, random.oneOf(STRANGE));
  }),
  ofRow('a cell blank', (row, random) => {
    row[random.below(row.length)] = '';
  }),
];

/** Cells that hold something else: one number for another of its kind in one row cannot be told. */
const OTHER_CELLS: readonly Mutation[] = [
  ofRow('a cell of something else', (row, random) => {
    row[random.below(row.length)] = random.oneOf(STRANGE);
  }),
  ofRow('two cells of a row swapped', (row, random) => {
    swap(row, twoOf(row.length, random));
  }),
].map((mutation) => ({ ...mutation, mayChangeFigure: true }));

/** All that is done to answers in CSV. */
export const CSV_MUTATIONS: readonly Mutation[] = [
  ...TEXT_MUTATIONS,
  ...HARMLESS,
  ...BROKEN,
  ...OTHER_CELLS,
];
