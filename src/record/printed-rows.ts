import type { PrintedFigure } from './printed-figure.ts';

/** One row of a table in print. */
export interface PrintedRow {
  readonly label: string;
  /** Code of the area that the whole row is about; null where it is about none, or several. */
  readonly area: string | null;
  /** Figures by their columns. */
  readonly cells: ReadonlyMap<string, PrintedFigure>;
}

/**
 * Figures of a table as its rows, in the order of the document. Rows may share their label, as
 * target areas of one ward do: a figure for a column that is taken begins a row of its own.
 */
export function printedRows(figures: readonly PrintedFigure[]): readonly PrintedRow[] {
  const rows: { readonly label: string; readonly cells: Map<string, PrintedFigure> }[] = [];
  for (const figure of figures) {
    const { row: label, column } = figure;
    const open = rows.findLast((row) => row.label === label && !row.cells.has(column));
    if (open === undefined) rows.push({ label, cells: new Map([[column, figure]]) });
    else open.cells.set(column, figure);
  }
  return rows.map(({ label, cells }) => ({ label, area: areaOf([...cells.values()]), cells }));
}

function areaOf(figures: readonly PrintedFigure[]): string | null {
  const [area = '', ...others] = new Set(figures.map((figure) => figure.area));
  return area === '' || others.length > 0 ? null : area;
}

/**
 * Whether figures stand in a table of the document. Those of its running text have no columns: set
 * as a table they would have empty cells that are not in print.
 */
export function isTabled(figures: readonly PrintedFigure[]): boolean {
  return figures.some(({ place }) => /\btable\b/i.test(place));
}

/** Whether labels alone do not tell the rows apart, so that their areas must be named too. */
export function sharesLabels(rows: readonly PrintedRow[]): boolean {
  return new Set(rows.map(({ label }) => label)).size < rows.length;
}
