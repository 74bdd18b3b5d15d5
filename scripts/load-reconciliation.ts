import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import { recordFault } from '../src/record/read-yaml.ts';
import type { ReconciledProgramme } from '../src/record/reconciled.ts';
import { loadChecks } from './load-checks.ts';
import { loadRecord } from './load-record.ts';

/**
 * The checks of every programme that has any, the main record first.
 * @throws DataError naming file and check.
 */
export function loadReconciliation(
  records: readonly ProgrammeRecord[] = loadRecord(),
): readonly ReconciledProgramme[] {
  return records.flatMap(({ slug, programme, tables }) => {
    const filed = loadChecks(slug, tables);
    const documents = Object.fromEntries(programme.documents.map(({ id, title }) => [id, title]));
    const lost = filed.find(({ check }) => documents[check.at.document] === undefined);
    if (lost !== undefined)
      throw recordFault(lost.file, `${lost.check.id}.at.document`, [
        `"${lost.check.at.document}"`,
        Object.keys(documents).join(' or '),
      ]);
    const checks = filed.map(({ check }) => check);
    return checks.length === 0 ? [] : [{ slug, title: programme.title, documents, checks }];
  });
}
