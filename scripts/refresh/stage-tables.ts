import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkObservations } from '../../src/pipeline/check-observations.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { formatObservations, parseObservations } from '../../src/pipeline/observation-table.ts';
import { reportTable } from '../../src/pipeline/refresh-report.ts';
import type { TableReport } from '../../src/pipeline/refresh-report.ts';
import { suspiciousSteps } from '../../src/pipeline/suspicious-steps.ts';
import { changeTable } from '../../src/pipeline/table-change.ts';
import type { TableChange } from '../../src/pipeline/table-change.ts';
import { computeTableSummary } from '../../src/pipeline/table-summary.ts';
import type { CodesOf } from '../../src/pipeline/table-rules.ts';
import type { Source, SourceTable } from '../../src/sources/source.ts';
import type { RefreshScope } from '../../src/upstream/upstream.ts';
import type { Declared } from '../declarations.ts';
import { loadKnownCodes } from '../load-known-codes.ts';
import { broughtFault, partlyAskedFault } from './answer-faults.ts';
import { checkVanished } from './check-vanished.ts';
import type { TableChanged } from './check-vanished.ts';
import { isAskedIn, isWithin } from './refresh-scope.ts';
import type { BroughtFile } from './refreshes-file.ts';
import type { Brought, Refreshable } from './bring.ts';

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
 * @throws DataError for the first row that breaks a rule, or where figures on record did not come.
 */
export function stageTables(
  brought: readonly Brought<readonly Observation[]>[],
  coming: ReadonlyMap<string, string>,
  folder: TableFolder,
): StagedTables {
  const knownCodes = loadKnownCodes(join(folder.data, 'geography'), coming);
  const tables = brought.flatMap((each) =>
    tablesOf(each.source, each.parts).flatMap(([table, rows]) => {
      const file = pathOf(folder, table);
      // No figures yet, as there were none before: no table of nothing is written.
      if (rows.length === 0 && !existsSync(file)) return [];
      return [{ ...each, table, file, ...changeOf({ ...each, table, rows, file, knownCodes }) }];
    }),
  );
  if (!folder.mayVanish) checkVanished(tables);
  const texts = new Map(tables.map(({ file, change }) => [file, formatObservations(change.rows)]));
  for (const table of folder.sources.flatMap((source) => source.tables)) {
    const file = pathOf(folder, table);
    // Codes that come or go may break tables that nobody asked for.
    if (coming.size > 0 || texts.has(file)) {
      const since = tables.some((each) => each.file === file && isSinceLater(each));
      checkAgain(table, { file, texts, knownCodes, since });
    }
  }
  return {
    changed: new Map(tables.filter(isChanged).map(({ file }) => [file, texts.get(file) ?? ''])),
    brought: tables.map(({ table, asked }) => ({ file: `observations/${table.slug}.csv`, asked })),
    reports: tables.map(reportOf),
  };
}

function pathOf({ data }: TableFolder, { slug }: SourceTable): string {
  return join(data, 'observations', `${slug}.csv`);
}

/** Brought rows with the declaration of their table. */
function tablesOf(
  source: Refreshable,
  parts: ReadonlyMap<string, readonly Observation[]>,
): readonly (readonly [SourceTable, readonly Observation[]])[] {
  return [...parts].map(([slug, rows]) => {
    const table = source.tables.find((each) => each.slug === slug);
    if (table === undefined) throw new TypeError(`${source.slug} declares no table ${slug}`);
    return [table, rows] as const;
  });
}

interface TableBrought {
  readonly source: Refreshable;
  readonly scope: RefreshScope;
  readonly table: SourceTable;
  readonly rows: readonly Observation[];
  readonly file: string;
  readonly knownCodes: CodesOf;
}

function changeOf({ source, scope, table, rows, file, knownCodes }: TableBrought): {
  readonly change: TableChange;
  readonly isNew: boolean;
} {
  try {
    checkObservations(rows, { ...table, file: `${file}, as it comes now`, knownCodes });
  } catch (fault) {
    throw broughtFault(fault, source.slug);
  }
  const within = rows.filter(({ period }) => isWithin(scope, period));
  const isNew = !existsSync(file);
  const committed = isNew
    ? []
    : parseObservations(readFileSync(file, 'utf8'), { ...table, file, knownCodes });
  return { change: changeTable(committed, within, isAskedIn(scope, table, within)), isNew };
}

/** Tables on record, and those that are to be, keep their rules with the codes that are to be. */
function checkAgain(
  table: SourceTable,
  {
    file,
    texts,
    knownCodes,
    since,
  }: {
    readonly file: string;
    readonly texts: ReadonlyMap<string, string>;
    readonly knownCodes: CodesOf;
    readonly since: boolean;
  },
): void {
  const text = texts.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : null);
  try {
    if (text !== null) parseObservations(text, { ...table, file, knownCodes });
  } catch (fault) {
    throw since ? partlyAskedFault(fault) : fault;
  }
}

/** Whether figures were asked for from a later month on than their publisher has them. */
function isSinceLater({ scope, source }: Pick<TableBrought, 'scope' | 'source'>): boolean {
  return scope.since > source.refresh.from;
}

type Staged = TableChanged & { readonly isNew: boolean };

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
