import { formatNumber } from '../pipeline/format-number.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** The unit of money in transcribed tables. */
export const POUNDS = 'pounds';

/** The money of a table added up, beside the total that it prints. */
export interface MoneySum {
  readonly parts: readonly PrintedFigure[];
  /** Pounds. */
  readonly sum: number;
  readonly total: PrintedFigure | null;
  /** Printed total less the sum, in pounds; null where no total is printed. */
  readonly difference: number | null;
  /** The sum in figures: "£50,000 + £460,000 = £510,000". */
  readonly line: string;
  /** "agrees with the printed total", "differs by £100 from the printed total". */
  readonly result: string;
}

/** Money over what it bought, in pounds for each. */
export interface UnitCost {
  readonly value: number;
  /** Least and most that the rounding of the printed money allows; null where it is not rounded. */
  readonly range: readonly [least: number, most: number] | null;
  /** "£460,000 ÷ 103 = £4,466". */
  readonly line: string;
}

/** All money of a table but the row of its total, added up. */
export function sumMoney(
  figures: readonly PrintedFigure[],
  totalRow: string | undefined,
): MoneySum {
  const money = figures.filter(({ unit }) => unit === POUNDS);
  const total = money.find(({ row }) => row === totalRow) ?? null;
  const parts = money.filter(({ row }) => row !== totalRow);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const difference = total === null ? null : total.value - sum;
  const line = `${parts.map(({ value }) => pounds(value)).join(' + ')} = ${pounds(sum)}`;
  return { parts, sum, total, difference, line, result: resultWords(difference, parts.length) };
}

function resultWords(difference: number | null, parts: number): string {
  if (difference === 0) return 'agrees with the printed total';
  if (difference !== null)
    return `differs from the printed total by ${pounds(Math.abs(difference))}`;
  return parts === 1
    ? 'one figure: there is nothing to add up'
    : 'cannot be checked: the document prints no total';
}

/**
 * Money for each output.
 * @throws RangeError where the money is not in pounds, or the output is zero or money too.
 */
export function unitCost(spend: PrintedFigure, output: PrintedFigure): UnitCost {
  if (spend.unit !== POUNDS || output.unit === POUNDS || output.value <= 0)
    throw new RangeError('a cost per output is pounds over a number of outputs above zero');
  const value = spend.value / output.value;
  const half = /k$/i.test(spend.printed) ? 500 : 0;
  const line = `${pounds(spend.value)} ÷ ${formatNumber(output.value, 0)} = ${pounds(value)}`;
  const range =
    half === 0
      ? null
      : ([(spend.value - half) / output.value, (spend.value + half) / output.value] as const);
  return { value, range, line };
}

/** Pounds to the nearest pound: "£4,466". */
export function pounds(value: number): string {
  return `£${formatNumber(value, 0)}`;
}
