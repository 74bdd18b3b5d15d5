import type { PrintedFigure } from './printed-figure.ts';
import type { ProgrammeRecord } from './programme-record.ts';
import { recordFault } from './read-yaml.ts';
import { POUNDS, sumMoney, unitCost, type MoneySum, type UnitCost } from './spending-sums.ts';
import type { Spending, SpendingCell, SpendingCost, SpendingTable } from './spending.ts';

/** A cost per output with the figures that it is made of. */
export interface PublishedCost {
  readonly unit: string;
  readonly spend: PrintedFigure;
  readonly output: PrintedFigure;
  readonly cost: UnitCost;
  readonly caveat: string;
}

/** One table of money and outputs as it is printed, with its sum and its costs. */
export interface PublishedSpendingTable extends Pick<
  SpendingTable,
  'table' | 'title' | 'period' | 'about' | 'unknown'
> {
  readonly figures: readonly PrintedFigure[];
  readonly money: MoneySum;
  readonly costs: readonly PublishedCost[];
}

/** The money of one programme. */
export interface PublishedSpending {
  readonly programme: string;
  readonly tables: readonly PublishedSpendingTable[];
}

/**
 * Joins what is declared to the transcribed tables, and computes.
 * @throws DataError naming file and field where a table, row or column is not transcribed.
 */
export function publishSpending(
  spending: Spending,
  { file, record }: { readonly file: string; readonly record: ProgrammeRecord },
): PublishedSpending {
  return {
    programme: record.slug,
    tables: spending.tables.map((table) => publishTable(table, { file, record })),
  };
}

function publishTable(
  declared: SpendingTable,
  { file, record }: { readonly file: string; readonly record: ProgrammeRecord },
): PublishedSpendingTable {
  const { table, title, period, about, unknown, total } = declared;
  const figures = record.tables.get(table);
  if (figures === undefined)
    throw recordFault(file, `${table}.table`, [`"${table}"`, 'a transcribed table']);
  if (total !== undefined)
    findFigure({ row: total }, figures, { file, field: `${table}.total`, isMoney: true });
  const costs = declared.costs.map((cost) => publishCost(cost, figures, { file, field: table }));
  return { table, title, period, about, unknown, figures, money: sumMoney(figures, total), costs };
}

interface At {
  readonly file: string;
  readonly field: string;
}

function publishCost(
  { unit, spend, output, caveat }: SpendingCost,
  figures: readonly PrintedFigure[],
  { file, field }: At,
): PublishedCost {
  const money = findFigure(spend, figures, { file, field: `${field}.costs.spend`, isMoney: true });
  const bought = findFigure(output, figures, {
    file,
    field: `${field}.costs.output`,
    isMoney: false,
  });
  return { unit, spend: money, output: bought, cost: unitCost(money, bought), caveat };
}

function findFigure(
  { row, column }: SpendingCell,
  figures: readonly PrintedFigure[],
  { file, field, isMoney }: At & { readonly isMoney: boolean },
): PrintedFigure {
  const found = figures.filter(
    (figure) =>
      figure.row === row &&
      (column === undefined || figure.column === column) &&
      (figure.unit === POUNDS) === isMoney,
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw recordFault(file, field, [
      `${found.length} figures for "${row}"`,
      `one ${isMoney ? 'in pounds' : 'that is not money'}`,
    ]);
  return only;
}
