import { csvFormatRows } from 'd3-dsv';
import { parseCsv } from '../pipeline/csv.ts';
import { EVERY_ROW } from './changes-of-chart.ts';
import type { ChangeKind, FigureChange } from './manifest.ts';

/** Columns of `data/releases/<version>/changes.csv`, in order. */
export const CHANGE_COLUMNS = [
  ...['release', 'date', 'dataset', 'key', 'name', 'area', 'period', 'column'],
  ...['old', 'new', 'kind', 'reason'],
] as readonly (keyof FigureChange)[];

/** Changes as CSV: RFC 4180 with line feeds; a figure that was not there, or is gone, is blank. */
export function renderChangesCsv(changes: readonly FigureChange[]): string {
  const rows = changes.map((change) => CHANGE_COLUMNS.map((column) => change[column] ?? ''));
  return `${csvFormatRows([[...CHANGE_COLUMNS], ...rows])}\n`;
}

/** Text of a ledger to its changes, in its order. @throws DataError as `parseCsv`. */
export function parseChangesCsv(text: string, file: string): readonly FigureChange[] {
  if (text.trimEnd() === CHANGE_COLUMNS.join(',')) return [];
  return parseCsv(text, { file, columns: CHANGE_COLUMNS }).map(({ cells }) => {
    const isWhole = cells.column === 'row' || cells.key === EVERY_ROW;
    return {
      ...cells,
      old: isWhole && cells.kind === 'new' ? null : cells.old,
      new: isWhole && cells.kind === 'withdrawal' ? null : cells.new,
      kind: cells.kind as ChangeKind,
    };
  });
}
