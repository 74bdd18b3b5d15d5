import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkObservations } from '../src/pipeline/check-observations.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import type { Observation } from '../src/pipeline/observation.ts';
import { formatObservations, parseObservations } from '../src/pipeline/observation-table.ts';
import type { TableRules } from '../src/pipeline/table-rules.ts';
import { computeTableSummary, formatTableSummary } from '../src/pipeline/table-summary.ts';
import type { ParsedTable } from '../src/sources/source.ts';
import { loadSources } from './declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { loadKnownCodes, loadPlaceOf } from './load-known-codes.ts';
import { parseOptions } from './parse-options.ts';
import { readTable } from './tables/read-table.ts';
import { findTable, keptAsParquet } from './tables/table-files.ts';
import { writeAtomically } from './write-atomically.ts';

/** Where the importer reads publishers' figures and the record, and where it writes tables. */
export interface ImportFolders {
  readonly figures: string;
  readonly record: string;
  readonly geography: string;
  readonly observations: string;
}

/**
 * Reads every table of every source, checks all of them, and only then writes any.
 * @returns One line for each table written.
 * @throws DataError of the first fault, with nothing written.
 */
export async function importFigures(folders: ImportFolders): Promise<readonly string[]> {
  const codes = {
    knownCodes: loadKnownCodes(folders.geography),
    placeOf: loadPlaceOf(folders.geography),
  };
  const files = new Map<string, string>();
  const lines: string[] = [];
  const tables = (await loadSources()).flatMap((source) => source.tables);
  for (const table of tables.filter((each) => each.origin !== 'upstream')) {
    const rows = readFigures(table, folders, codes);
    const kept = findTable(folders.observations, table.slug);
    const { file } = kept;
    const text = formatObservations(rows);
    parseObservations(text, { ...table, file, ...codes });
    if (!kept.isParquet) files.set(file, text);
    else if (text !== formatObservations(await readTable(kept, { ...table, ...codes })))
      throw keptAsParquet(file, {
        changes: 'rows that are others in the figures given',
        otherwise: `keep ${table.input} as it was`,
      });
    lines.push(`${table.slug}: ${formatTableSummary(computeTableSummary(rows))}`);
  }
  await writeAtomically(files, dirname(folders.observations));
  return lines;
}

function readFigures(
  table: ParsedTable,
  folders: ImportFolders,
  codes: Pick<TableRules, 'knownCodes' | 'placeOf'>,
): readonly Observation[] {
  const file = join(folders[table.origin], table.input);
  if (!existsSync(file)) {
    throw new DataError({
      file,
      found: 'no such file',
      expected: `the file that ${table.slug} is made from`,
      remedy: `put ${table.input} there, or name its folder: npm run import -- --from DIR`,
    });
  }
  const rows = table.parse(readFileSync(file, 'utf8'), file);
  checkObservations(rows, { ...table, file, ...codes });
  return rows;
}

async function main(): Promise<void> {
  const usage = 'npm run import -- --from DIR';
  const { values } = parseOptions(
    { name: 'npm run import', usage, remedy: 'say where the figures lie, and nothing else' },
    { options: { from: { type: 'string' } } },
  );
  if (values.from === undefined) {
    console.error('Say where the figures lie: npm run import -- --from DIR');
    process.exitCode = 2;
    return;
  }
  await finishWriting();
  const lines = await importFigures({
    figures: values.from,
    record: 'data/record',
    geography: 'data/geography',
    observations: 'data/observations',
  });
  console.log(lines.join('\n'));
}

if (import.meta.main) await exitWithDataError(main);
