import type { CheckFamily, CheckLine } from './check.ts';
import type { CheckTables } from './check-term.ts';
import { findCell } from './find-cell.ts';
import type { PrintedCell } from './target.ts';

/**
 * The lines of a family: the same sum for each row, or column, that holds all of its figures.
 * @throws RangeError where no row or column does, or one that is named does not.
 */
export function familyLines(family: CheckFamily, tables: CheckTables): readonly CheckLine[] {
  const figures = tables.get(family.table) ?? [];
  const labels = [...new Set(figures.map((figure) => figure[family.each]))];
  const lines = labels
    .filter((label) => family.only?.includes(label) ?? true)
    .flatMap((label) => familyLine(label, family, tables));
  if (lines.length < (family.only?.length ?? 2))
    throw new RangeError(`no such ${family.each}s in the table "${family.table}"`);
  return lines;
}

function familyLine(name: string, family: CheckFamily, tables: CheckTables): readonly CheckLine[] {
  const { table, each, last, stated } = family;
  const rounded = family.rounded === undefined ? {} : { rounded: family.rounded };
  const figureAt = (cell: PrintedCell, label: string) => {
    const printed = findCell(cell, tables)?.printed;
    return printed === undefined ? [] : [{ name: label, printed, cell, ...rounded }];
  };
  const cellOf = (label: string): PrintedCell =>
    each === 'row' ? { table, row: name, column: label } : { table, row: label, column: name };
  const inputs = family.inputs.flatMap((label) => figureAt(cellOf(label), label));
  const ends = last === undefined ? [] : figureAt(last, `${last.row ?? ''} ${last.column}`);
  const printed = typeof stated === 'string' ? figureAt(cellOf(stated), stated) : [stated];
  const [only] = printed;
  if (inputs.length < family.inputs.length || only === undefined) return [];
  return [{ name, inputs: [...inputs, ...ends], stated: only }];
}
