import { parseChecks } from '../src/record/check.ts';
import type { CheckTables } from '../src/record/check-term.ts';
import { computeField } from '../src/record/compute-field.ts';
import { disagreementsOf, type Disagreement } from '../src/record/disagreement.ts';
import { reconcileCheck } from '../src/record/reconcile.ts';
import type { ReconciledCheck } from '../src/record/reconciled.ts';
import { findRecordFile } from './record-files.ts';

/** A check with its sum made, and with the file that holds it. */
interface FiledCheck {
  readonly file: string;
  readonly check: ReconciledCheck;
}

/**
 * The checks of one programme with their sums made, in the order of the file; none where it has no
 * file of checks.
 * @throws DataError naming file and check.
 */
export function loadChecks(programme: string, tables: CheckTables): readonly FiledCheck[] {
  return findRecordFile(programme, 'checks.yaml').flatMap((source) =>
    parseChecks(source).map((check) => {
      const expected = 'figures as they stand in print';
      const field = { file: source.file, field: check.id, expected };
      return { file: source.file, check: computeField(field, () => reconcileCheck(check, tables)) };
    }),
  );
}

/**
 * The disagreements that stand beside a programme's tables.
 * @throws DataError naming file and check where one does not differ, or its sentence lacks a figure.
 */
export function loadDisagreements(programme: string, tables: CheckTables): readonly Disagreement[] {
  return loadChecks(programme, tables).flatMap(({ file, check }) => {
    const expected = 'figures that differ, in a sentence that names both';
    const field = { file, field: `${check.id}.beside`, expected };
    return computeField(field, () => disagreementsOf([check]));
  });
}
