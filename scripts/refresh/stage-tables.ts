import { join, relative } from 'node:path';
import { checkObservations } from '../../src/pipeline/check-observations.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { formatObservations, parseObservations } from '../../src/pipeline/observation-table.ts';
import { reportTable } from '../../src/pipeline/refresh-report.ts';
import type { TableReport } from '../../src/pipeline/refresh-report.ts';
import { suspiciousSteps } from '../../src/pipeline/suspicious-steps.ts';
import { changeTable } from '../../src/pipeline/table-change.ts';
import { computeTableSummary } from '../../src/pipeline/table-summary.ts';
import type { CodesOf } from '../../src/pipeline/table-rules.ts';
import type { Source, SourceTable } from '../../src/sources/source.ts';
import type { Declared } from '../declarations.ts';
import { loadKnownCodes } from '../load-known-codes.ts';
import { readTable } from '../tables/read-table.ts';
import { asCsv, findTable, type TableFile } from '../tables/table-files.ts';
import { broughtFault, partlyAskedFault } from './answer-faults.ts';
import { checkVanished } from './check-vanished.ts';
import type { TableChanged } from './check-vanished.ts';
import { refuseParquet } from './refuse-parquet.ts';
import { isAskedIn, isWithin } from './refresh-scope.ts';
import type { BroughtFile } from './refreshes-file.ts';
import type { Brought } from './bring.ts';

/** Where tables lie, which there are, and whether rows may go. */
interface TableFolder {
  readonly data: string;
  readonly sources: readonly Declared<Source>[];
  readonly mayVanish: boolean;
}

/** Tables about to be written: texts by path of those that differ, and a report of all. */
export interface StagedTables {
  readonly changed: ReadonlyMap<string, string>;
  readonly brought: readonly BroughtFile[];
  readonly reports: readonly TableReport[];
}

/**
 * Checks brought rows by the rules of their tables, sets them against what is on record, and checks
 * what comes of it.
 * @param coming Texts of geography that are about to be written: their codes count already.
 * @throws DataError for the first row that breaks a rule, where figures on record did not come, or
 *   where they would change a table that is kept as Parquet.
 */
export async function stageTables(
  brought: readonly Brought<readonly Observation[]>[],
  coming: ReadonlyMap<string, string>,
  folder: TableFolder,
): Promise<StagedTables> {
  const knownCodes = loadKnownCodes(join(folder.data, 'geography'), coming);
  const tables: Staged[] = [];
  for (const each of brought.flatMap((answered) => tablesOf(answered, folder))) {
    // No figures yet, as there were none before: no table of nothing is written.
    if (each.rows.length === 0 && !each.kept.isThere) continue;
    tables.push({ ...each, ...(await changeOf(each, knownCodes)) });
  }
  if (!folder.mayVanish) checkVanished(tables);
  refuseParquet(tables);
  const texts = new Map(tables.map(({ file, change }) => [file, formatObservations(change.rows)]));
  for (const table of folder.sources.flatMap((source) => source.tables)) {
    const kept = keptIn(folder, table);
    const { file } = kept;
    // Codes that come or go may break tables that nobody asked for.
    if (coming.size > 0 || texts.has(file)) {
      const since = tables.some((each) => each.file === file && isSinceLater(each));
      await checkAgain(table, { kept, text: texts.get(file), knownCodes, since });
    }
  }
  return {
    changed: new Map(tables.filter(isChanged).map(({ file }) => [file, texts.get(file) ?? ''])),
    brought: tables.map(({ file, asked }) => ({ file: asCsv(relative(folder.data, file)), asked })),
    reports: tables.map(reportOf),
  };
}

function keptIn({ data }: TableFolder, { slug }: SourceTable): TableFile {
  return findTable(join(data, 'observations'), slug);
}

interface TableBrought extends Omit<Brought<unknown>, 'parts'> {
  readonly table: SourceTable;
  readonly rows: readonly Observation[];
  readonly file: string;
  readonly kept: TableFile;
}

/** Brought rows with the declaration of their table, and where it is kept. */
function tablesOf(
  { parts, ...answered }: Brought<readonly Observation[]>,
  folder: TableFolder,
): readonly TableBrought[] {
  const { slug: name, tables } = answered.source;
  return [...parts].map(([slug, rows]) => {
    const table = tables.find((each) => each.slug === slug);
    if (table === undefined) throw new TypeError(`${name} declares no table ${slug}`);
    const kept = keptIn(folder, table);
    return { ...answered, table, rows, kept, file: kept.file };
  });
}

async function changeOf(
  { source, scope, table, rows, kept, file }: TableBrought,
  knownCodes: CodesOf,
): Promise<Pick<Staged, 'change' | 'isNew'>> {
  try {
    checkObservations(rows, { ...table, file: `${file}, as it comes now`, knownCodes });
  } catch (fault) {
    throw broughtFault(fault, source.slug);
  }
  const within = rows.filter(({ period }) => isWithin(scope, period));
  const committed = await readTable(kept, { ...table, knownCodes });
  const change = changeTable(committed, within, isAskedIn(scope, table, within));
  return { change, isNew: !kept.isThere };
}

/** Tables on record, and those that are to be, keep their rules with the codes that are to be. */
async function checkAgain(
  table: SourceTable,
  {
    kept,
    text,
    knownCodes,
    since,
  }: {
    readonly kept: TableFile;
    readonly text: string | undefined;
    readonly knownCodes: CodesOf;
    readonly since: boolean;
  },
): Promise<void> {
  try {
    if (text === undefined) await readTable(kept, { ...table, knownCodes });
    else parseObservations(text, { ...table, file: kept.file, knownCodes });
  } catch (fault) {
    throw since ? partlyAskedFault(fault) : fault;
  }
}

/** Whether figures were asked for from a later month on than their publisher has them. */
function isSinceLater({ scope, source }: Pick<TableBrought, 'scope' | 'source'>): boolean {
  return scope.since > source.refresh.from;
}

type Staged = TableBrought & TableChanged & { readonly isNew: boolean };

function isChanged({ change: { added, revised, vanished } }: Staged): boolean {
  return added.length + revised.length + vanished.length > 0;
}

function reportOf(staged: Staged): TableReport {
  const { table, source, change, isNew } = staged;
  const moved = new Set(
    [...change.added, ...change.revised].map(({ area, period }) => `${area} ${period}`),
  );
  const other = isChanged(staged) ? 'changed' : 'confirmed';
  return reportTable(change, {
    ...{ table: table.slug, source: source.slug, state: isNew ? 'new' : other },
    summary: computeTableSummary(change.rows),
    // What was looked into before is not told of again.
    suspicious: suspiciousSteps(change.rows, table.unit).filter(
      ({ area, from, to }) => moved.has(`${area} ${from}`) || moved.has(`${area} ${to}`),
    ),
  });
}
