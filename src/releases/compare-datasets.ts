import type { DatasetColumn } from '../publications/datasets/dataset.ts';
import { EVERY_ROW } from './changes-of-chart.ts';
import type { KeyedRow, KeyedTable } from './keyed-rows.ts';
import type { FigureChange } from './manifest.ts';

/** A change before it belongs to a release: its kind is not yet a correction, and has no reason. */
export type FoundChange = Omit<FigureChange, 'release' | 'date' | 'reason'>;

/** Columns that say why another one's cell is empty: they go when no cell is, which is no loss. */
const REASONS = /_status$/;

/** What of a dataset tells how its rows are compared. */
export interface ComparedDataset {
  readonly slug: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly Pick<DatasetColumn, 'name' | 'datatype'>[];
}

/**
 * Text columns that are findings or say what a figure is of, not names: a change of them is a change
 * of the figure. A code that stays and gets another edition of boundaries is another area.
 */
const FINDINGS = ['status', 'verdict', 'area_edition', 'measure', 'unit'];

/**
 * The changes between two tables of a dataset, ascending by key, then in the order of columns; `before`
 * is null before the dataset's first release.
 * - A row that was not there is `new`, one that is gone a `withdrawal`: one change for the row, with
 *   the value, or where there is none the status, as its cell.
 * - A figure that was blank is `new`, one that is blank now a `withdrawal`, any other that differs a
 *   `revision`. A status that changed with its row's value is of that value's kind.
 * - A column that came or went is one change for all rows.
 * - Text columns are names and labels, but for those of `FINDINGS`: a change of them is a change of
 *   words, and not listed.
 */
export function compareDatasets(
  dataset: ComparedDataset,
  { before, now }: { readonly before: KeyedTable | null; readonly now: KeyedTable },
): readonly FoundChange[] {
  const figures = figureColumns(dataset, before);
  const keys = [...new Set([...(before?.rows.keys() ?? []), ...now.rows.keys()])];
  return [
    ...(before === null ? [] : columnChanges(dataset, { before, now, figures })),
    ...keys.sort(ascending).flatMap((key) => {
      const [was, is] = [before?.rows.get(key), now.rows.get(key)];
      if (was === undefined) return is === undefined ? [] : [wholeRow(dataset, is, 'new')];
      return is === undefined
        ? [wholeRow(dataset, was, 'withdrawal')]
        : cellChanges(dataset, { was, is, figures });
    }),
  ];
}

const ascending = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Names of the columns that hold figures, in order. A column that is gone has no datatype any more:
 * it is taken for a figure, so that nobody can withdraw one in silence.
 */
function figureColumns(dataset: ComparedDataset, before: KeyedTable | null): readonly string[] {
  const known = new Set(dataset.columns.map(({ name }) => name));
  const gone = before?.columns.filter((name) => !known.has(name) && !REASONS.test(name)) ?? [];
  const own = dataset.columns.filter(
    ({ name, datatype }) => datatype !== 'string' || FINDINGS.includes(name),
  );
  return [...own.map(({ name }) => name), ...gone];
}

interface ComparedTables {
  readonly before: KeyedTable;
  readonly now: KeyedTable;
  readonly figures: readonly string[];
}

/** One change for each column of figures that only one of the tables has. */
function columnChanges(
  { slug }: ComparedDataset,
  { before, now, figures }: ComparedTables,
): readonly FoundChange[] {
  return figures.flatMap((column) => {
    const [had, has] = [before, now].map(({ columns }) => columns.includes(column));
    if (had === has) return [];
    const table = has === true ? now : before;
    const cells = [...table.rows.values()].filter(({ cells }) => cells[column] !== '').length;
    const words = `${cells} ${cells === 1 ? 'value' : 'values'}`;
    const [old, current] = has === true ? [null, words] : [words, null];
    return {
      ...{ dataset: slug, key: EVERY_ROW, name: 'every row', area: '', period: '', column },
      ...{ old, new: current, kind: has === true ? ('new' as const) : ('withdrawal' as const) },
    };
  });
}

function wholeRow(
  dataset: ComparedDataset,
  row: KeyedRow,
  kind: 'new' | 'withdrawal',
): FoundChange {
  const cell = row.cells['value'] ?? '';
  const shown = cell === '' ? (row.cells['status'] ?? '') : cell;
  const [old, current] = kind === 'new' ? [null, shown] : [shown, null];
  return { ...subjectOf(dataset, row), column: 'row', old, new: current, kind };
}

interface ComparedRow {
  readonly was: KeyedRow;
  readonly is: KeyedRow;
  readonly figures: readonly string[];
}

function cellChanges(
  dataset: ComparedDataset,
  { was, is, figures }: ComparedRow,
): readonly FoundChange[] {
  return figures.flatMap((column) => {
    const [old, current] = [was.cells[column], is.cells[column]];
    if (old === undefined || current === undefined || old === current) return [];
    const kind = FINDINGS.includes(column)
      ? kindOf(was.cells['value'], is.cells['value'])
      : kindOf(old, current);
    return { ...subjectOf(dataset, is), column, old, new: current, kind };
  });
}

/** Kind of a change between two cells. */
function kindOf(old = '', current = ''): FoundChange['kind'] {
  if (old === current) return 'revision';
  if (old === '') return 'new';
  return current === '' ? 'withdrawal' : 'revision';
}

/** What a row is about. */
function subjectOf({ slug }: ComparedDataset, { key, cells }: KeyedRow) {
  const name = [cells['area_name'], cells['name'], cells['title']].find(
    (cell) => cell !== undefined && cell !== '',
  );
  return {
    dataset: slug,
    key,
    name: name ?? key,
    area: cells['area_code'] ?? '',
    period: cells['period'] ?? '',
  };
}
