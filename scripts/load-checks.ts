import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChecks, type Check } from '../src/record/check.ts';
import type { CheckTables } from '../src/record/check-term.ts';
import { recordFault } from '../src/record/read-yaml.ts';
import { reconcileCheck } from '../src/record/reconcile.ts';
import type { ReconciledCheck } from '../src/record/reconciled.ts';

/** A check with the file that holds it. */
interface FiledCheck {
  readonly file: string;
  readonly check: Check;
}

/**
 * The checks of one programme's folder with their sums made, in the order of the file; none where it
 * has no file of checks.
 * @throws DataError naming file and check.
 */
export function loadChecks(folder: string, tables: CheckTables): readonly ReconciledCheck[] {
  const file = join(folder, 'checks.yaml');
  if (!existsSync(file)) return [];
  return parseChecks({ file, text: readFileSync(file, 'utf8') }).map((check) =>
    computeCheck({ file, check }, tables),
  );
}

function computeCheck({ file, check }: FiledCheck, tables: CheckTables): ReconciledCheck {
  try {
    return reconcileCheck(check, tables);
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    throw recordFault(file, check.id, [fault.message, 'figures as they stand in print']);
  }
}
