import { formatNumber } from '../pipeline/format-number.ts';
import { formatPeriod, isPeriod } from '../pipeline/period.ts';
import type { Unit } from '../indicators/indicator.ts';
import { formatDay } from './day-words.ts';
import type { FigureChange } from './manifest.ts';

const DECIMAL = /^-?\d+(\.(\d+))?$/;
/** Columns that hold a figure in the unit of their dataset: a whole row stands for its value. */
const FIGURES = ['value', 'lower_95', 'upper_95', 'row'];

const COLUMN_WORDS: Readonly<Record<string, string>> = {
  value: 'figure',
  lower_95: 'lower end of the 95% interval',
  upper_95: 'upper end of the 95% interval',
  count: 'count',
  denominator: 'denominator',
  status: 'status',
  row: 'whole row',
};

/** What a column is called in a sentence: "lower end of the 95% interval". */
export function columnWords(column: string): string {
  return COLUMN_WORDS[column] ?? column.replaceAll('_', ' ');
}

/**
 * A cell of the ledger as readers see it: "5.1%", "1,140"; "blank" where the cell was empty, "no
 * row" where there was none. Without a unit, and where it is no number, it stands as in the CSV.
 */
export function formatCell(cell: string | null, column: string, unit?: Unit): string {
  if (cell === null) return 'no row';
  if (cell === '') return 'blank';
  const match = DECIMAL.exec(cell);
  if (match === null || COLUMN_WORDS[column] === undefined) return cell;
  const printed = (match[2] ?? '').length;
  if (unit === undefined || !FIGURES.includes(column)) return formatNumber(Number(cell), printed);
  return formatNumber(Number(cell), Math.max(printed, unit.decimals)) + unit.symbol;
}

/** The period of a change in words: "2016", "30 June 2020"; as it stands where it is none. */
export function formatChangePeriod(period: string): string {
  if (!isPeriod(period)) return period;
  return period.endsWith('/P1D') ? formatDay(period.slice(0, 10)) : formatPeriod(period);
}

/** What a figure is about: "Spinney Hills, 2016"; with its column where that is not the figure. */
export function aboutWords({ name, period, column }: FigureChange): string {
  const about = [name, formatChangePeriod(period)].filter((words) => words !== '').join(', ');
  return column === 'value' || column === 'row' ? about : `${about}, ${columnWords(column)}`;
}

/** What became of a figure: "was 5.1%, now 5.2%", "was 5.1%, now withdrawn". */
export function becameWords({ old, new: now, column, kind }: FigureChange, unit?: Unit): string {
  if (kind === 'withdrawal') {
    const was = old === null || old === '' ? '' : `was ${formatCell(old, column, unit)}, `;
    return `${was}now withdrawn`;
  }
  if (column === 'row') return old === null ? 'now on record' : 'no longer on record';
  return `was ${formatCell(old, column, unit)}, now ${formatCell(now, column, unit)}`;
}
