import { join } from 'node:path';
import { recordFault } from '../src/record/read-yaml.ts';
import type { ReconciledProgramme } from '../src/record/reconciled.ts';
import { loadChecks } from './load-checks.ts';
import { loadRecord } from './load-record.ts';

const RECORD = 'data/record';

/**
 * The checks of every programme that has any, the main record first.
 * @throws DataError naming file and check.
 */
export function loadReconciliation(): readonly ReconciledProgramme[] {
  return loadRecord().flatMap(({ slug, programme, tables }) => {
    const folder = join(RECORD, slug);
    const checks = loadChecks(folder, tables);
    const documents = Object.fromEntries(programme.documents.map(({ id, title }) => [id, title]));
    const lost = checks.find(({ at }) => documents[at.document] === undefined);
    if (lost !== undefined)
      throw recordFault(join(folder, 'checks.yaml'), `${lost.id}.at.document`, [
        `"${lost.at.document}"`,
        Object.keys(documents).join(' or '),
      ]);
    return checks.length === 0 ? [] : [{ slug, title: programme.title, documents, checks }];
  });
}
