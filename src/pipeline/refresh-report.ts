import { formatPeriod } from './period.ts';
import { largestSteps } from './suspicious-steps.ts';
import type { SuspiciousStep } from './suspicious-steps.ts';
import type { RevisedCell, TableChange } from './table-change.ts';
import { formatTableSummary } from './table-summary.ts';
import type { TableSummary } from './table-summary.ts';

/** What became of a file: it was not there, it is another now, or it was confirmed as it is. */
export type FileState = 'new' | 'changed' | 'confirmed';

/** What a refresh found of one table. */
export interface TableReport {
  readonly table: string;
  readonly source: string;
  readonly state: FileState;
  readonly summary: TableSummary;
  readonly added: number;
  readonly newPeriods: readonly string[];
  readonly newAreas: readonly string[];
  readonly revised: readonly RevisedCell[];
  readonly vanished: readonly {
    readonly area: string;
    readonly period: string;
    readonly value: number | null;
  }[];
  readonly suspicious: readonly SuspiciousStep[];
}

/** What a refresh found in all; printed as it is with `--json`. */
export interface RefreshReport {
  readonly day: string;
  /** Last month that figures were asked for: `2026-11`. */
  readonly until: string;
  /** False where nothing was written: a dry run. */
  readonly isWritten: boolean;
  /** How many answers came anew, were the same as those kept, and so on. */
  readonly answers: Readonly<Record<string, number>>;
  readonly geography: readonly { readonly file: string; readonly state: FileState }[];
  /** Parts of geography that were asked for and not brought, with the reason. */
  readonly leftOut: readonly string[];
  readonly tables: readonly TableReport[];
}

/** How many of many are shown as samples, and how many of the steps to look into. */
const SAMPLES = 5;
const MOST_STEPS = 20;

/** What is said of one table, from its change. */
export function reportTable(
  change: TableChange,
  about: Pick<TableReport, 'table' | 'source' | 'state' | 'summary' | 'suspicious'>,
): TableReport {
  const { newPeriods, newAreas, revised, added } = change;
  const vanished = change.vanished.map(({ area, period, value }) => ({ area, period, value }));
  return { ...about, added: added.length, ...{ newPeriods, newAreas, revised, vanished } };
}

/** The report in lines for people: every change first, then one line for each table. */
export function formatRefreshReport(report: RefreshReport): readonly string[] {
  const files = report.geography.filter(({ state }) => state !== 'confirmed');
  return [
    ...report.tables.flatMap(changeLines),
    ...files.map(({ file, state }) => `${file}: ${state}`),
    ...report.leftOut.map((words) => `left out: ${words}`),
    ...report.tables.map(
      ({ table, state, summary }) => `${table}: ${state}; ${formatTableSummary(summary)}`,
    ),
    ...(report.geography.length === 0
      ? []
      : [`geography: ${report.geography.length} files, ${files.length} of them new or changed`]),
    `answers: ${answerWords(report.answers)}`,
    report.isWritten ? 'Written to data/.' : 'Nothing was written: a dry run.',
  ];
}

function answerWords(answers: RefreshReport['answers']): string {
  const counts = Object.entries(answers).filter(([, count]) => count > 0);
  return counts.map(([how, count]) => `${count} ${how}`).join(', ') || 'none';
}

function changeLines(report: TableReport): readonly string[] {
  const { added, newPeriods, newAreas, revised, vanished, suspicious } = report;
  const lines = [
    ...(added === 0 ? [] : [`new: ${added} ${added === 1 ? 'figure' : 'figures'}`]),
    ...sampleLine('new periods', newPeriods.map(formatPeriod)),
    ...sampleLine('new areas', newAreas),
    ...revised.map((cell) => `revised: ${revisedWords(cell)}`),
    ...vanished.map(
      ({ area, period, value }) =>
        `vanished: ${area}, ${formatPeriod(period)}, value ${value ?? 'blank'}`,
    ),
    ...largestSteps(suspicious, MOST_STEPS).map((step) => `suspicious: ${stepWords(step)}`),
    ...(suspicious.length > MOST_STEPS
      ? [`suspicious: ${suspicious.length - MOST_STEPS} smaller steps; --json names all`]
      : []),
  ];
  return lines.length === 0 ? [] : [report.table, ...lines.map((line) => `  ${line}`), ''];
}

function sampleLine(name: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const rest = words.length > SAMPLES ? ` and ${words.length - SAMPLES} more` : '';
  return [`${name}: ${words.length} (${words.slice(0, SAMPLES).join(', ')}${rest})`];
}

function revisedWords({ area, period, column, ...cell }: RevisedCell): string {
  return `${area}, ${formatPeriod(period)}, ${column} ${shown(cell.old)} -> ${shown(cell.new)}`;
}

function shown(cell: string | number | null): string {
  return cell === null || cell === '' ? 'blank' : String(cell);
}

function stepWords(step: SuspiciousStep): string {
  const periods = `${formatPeriod(step.from)} to ${formatPeriod(step.to)}`;
  return `${step.area}, ${periods}, ${step.old} -> ${step.new}: ${step.times} times the step of the other areas`;
}
