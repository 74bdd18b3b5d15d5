import type { PrintedFigure } from './printed-figure.ts';
import type { PrintedCell } from './target.ts';

/** The one figure that stands in a cell; undefined where none does, or several. */
export function findCell(
  cell: PrintedCell,
  tables: ReadonlyMap<string, readonly PrintedFigure[]>,
): PrintedFigure | undefined {
  const found = (tables.get(cell.table) ?? []).filter(
    ({ column, row, area }) =>
      column === cell.column &&
      (cell.row === undefined || row === cell.row) &&
      (cell.area === undefined || area === cell.area),
  );
  return found.length === 1 ? found[0] : undefined;
}
