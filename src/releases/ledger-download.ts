import { csvFormatRows } from 'd3-dsv';
import type { FigureChange } from './manifest.ts';

/** Columns of the ledger's download. */
export const LEDGER_COLUMNS = [
  ...(['release', 'date', 'dataset', 'key', 'name', 'area', 'period', 'column'] as const),
  ...(['old', 'new', 'kind', 'reason'] as const),
];

/**
 * The ledger as CSV: RFC 4180 with line feeds, the latest change first. A cell that was, or is, empty
 * or without a row is empty; the status of its row is a row of the ledger of its own.
 */
export function formatLedger(changes: readonly FigureChange[]): string {
  const rows = changes.map((change) => LEDGER_COLUMNS.map((column) => change[column] ?? ''));
  return `${csvFormatRows([[...LEDGER_COLUMNS], ...rows])}\n`;
}
