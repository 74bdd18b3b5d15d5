import { csvFormatRows } from 'd3-dsv';
import type { ReconciledCheck, ReconciledLine, ReconciledProgramme } from './reconciled.ts';

export const RECONCILIATION_COLUMNS = [
  'programme',
  'check',
  'title',
  'document',
  'place',
  'line',
  'inputs',
  'sum',
  'printed',
  'printed_value',
  'result',
  'difference',
  'outcome',
  'words',
  'missing',
  'note',
] as const;

/**
 * All checks as CSV (RFC 4180, UTF-8, no byte-order mark), one row for each sum, or one for a check
 * without any. `result`, `printed_value` and `difference` are plain digits, in the unit in print.
 */
export function formatReconciliation(programmes: readonly ReconciledProgramme[]): string {
  const rows = programmes.flatMap((programme) =>
    programme.checks.flatMap((check) =>
      check.lines.length === 0
        ? [formatRow(programme, check)]
        : check.lines.map((line) => formatRow(programme, check, line)),
    ),
  );
  return `${csvFormatRows([[...RECONCILIATION_COLUMNS], ...rows])}\n`;
}

function formatRow(
  { title, documents }: ReconciledProgramme,
  check: ReconciledCheck,
  line?: ReconciledLine,
): string[] {
  return [
    title,
    check.id,
    check.title,
    documents[check.at.document] ?? check.at.document,
    check.at.place,
    check.lines.length > 1 ? (line?.name ?? '') : '',
    line?.sources.join('; ') ?? '',
    line?.arithmetic.join('; ') ?? '',
    line?.stated ?? '',
    formatCell(line?.statedValue),
    formatCell(line?.value),
    formatCell(line?.difference),
    line?.outcome ?? check.outcome,
    line?.words ?? check.words,
    check.missing ?? '',
    check.note ?? '',
  ];
}

/** Plain digits for machines; a figure that there is none of stays empty. */
function formatCell(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
