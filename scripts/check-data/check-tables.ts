import { join } from 'node:path';
import { examineRows } from '../../src/pipeline/check-observations.ts';
import { DataError, listFaults, type DataFault } from '../../src/pipeline/data-error.ts';
import { examineObservations, formatObservations } from '../../src/pipeline/observation-table.ts';
import type { Observation, Status } from '../../src/pipeline/observation.ts';
import type { RefreshedFile } from '../../src/pipeline/refreshed-files.ts';
import type { TableRules } from '../../src/pipeline/table-rules.ts';
import { computeTableSummary, countStatuses } from '../../src/pipeline/table-summary.ts';
import type { TableSummary } from '../../src/pipeline/table-summary.ts';
import type { Source, SourceTable } from '../../src/sources/source.ts';
import type { Declared } from '../declarations.ts';
import { NoEngineError } from '../tables/open-duckdb.ts';
import { readParquetTable } from '../tables/parquet-table.ts';
import { findTable } from '../tables/table-files.ts';
import { periodFaults } from './check-days.ts';
import { readDataFile, readDataFolder } from './data-files.ts';

/** Folder of the canonical tables. */
const OBSERVATIONS = 'data/observations';
const IMPORT = 'npm run import -- --from DIR';

/** What a committed table holds; no summary where there is no file, or no row of it can be read. */
export interface CheckedTable {
  readonly source: string;
  readonly table: string;
  readonly file: string;
  readonly summary?: TableSummary;
  /** Rows with a status: why values are absent, or what is special about them. */
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

/** Which codes there are, and which place each is in. */
type KnownCodes = Pick<TableRules, 'knownCodes' | 'placeOf'>;

interface CheckedTables {
  readonly tables: readonly CheckedTable[];
  /** Rows that could be read, by table. */
  readonly rows: ReadonlyMap<string, readonly Observation[]>;
  readonly faults: readonly DataFault[];
  /** Whether all tables that are there could be looked into; else what rests on them cannot be judged. */
  readonly isReadable: boolean;
}

/** Reads every table that a source declares, and looks for files that no source declares. */
export async function checkTables(
  sources: readonly Declared<Source>[],
  codes: KnownCodes,
  refreshes: readonly RefreshedFile[],
): Promise<CheckedTables> {
  const { value: names, faults: withoutFolder } = listFaults(() =>
    readDataFolder(OBSERVATIONS, `bring the folder back, or import the figures: ${IMPORT}`),
  );
  const read = [];
  for (const source of sources)
    for (const table of source.tables)
      read.push({ source, table, ...(await checkTable(table, codes, refreshes)) });
  return {
    tables: read.map(({ source, table, file, rows }) => ({
      ...{ source: source.slug, table: table.slug, file },
      ...(rows.length === 0 ? {} : { summary: computeTableSummary(rows) }),
      statuses: Object.fromEntries(countStatuses(rows)),
    })),
    isReadable: !read.some(({ lacksEngine }) => lacksEngine),
    rows: new Map(read.map(({ table, rows }) => [table.slug, rows])),
    // Where the folder is not there, that is said once, not of each table.
    faults:
      names === undefined
        ? withoutFolder
        : [
            ...read.flatMap(({ lacksEngine, faults }) => (lacksEngine ? [] : faults)),
            ...onceForAll(read.flatMap((each) => (each.lacksEngine ? each.faults : []))),
            ...strayFaults(
              names,
              read.map(({ table }) => table.slug),
            ),
          ],
  };
}

/** The rows of one table that could be read, and everything that is wrong with it. */
interface Examined {
  readonly file: string;
  readonly rows: readonly Observation[];
  readonly faults: readonly DataFault[];
  /** Whether the table is Parquet and nothing is installed that reads it. */
  readonly lacksEngine?: boolean;
}

async function checkTable(
  table: SourceTable,
  codes: KnownCodes,
  refreshes: readonly RefreshedFile[],
): Promise<Examined> {
  const { value: kept, faults: twice } = listFaults(() => findTable(OBSERVATIONS, table.slug));
  if (kept === undefined)
    return { file: join(OBSERVATIONS, `${table.slug}.csv`), rows: [], faults: twice };
  const { file, isParquet, isThere } = kept;
  if (!isThere) return { file, rows: [], faults: missingFaults(table, file) };
  const rules = { ...table, file, ...codes };
  const examined = isParquet ? await examineParquet(rules) : examineCsv(rules);
  const periods = examined.rows.map(({ period }) => period);
  const faults = [...examined.faults, ...periodFaults(file, periods, refreshes)];
  return { ...examined, file, faults };
}

function examineCsv(rules: TableRules): Omit<Examined, 'file'> {
  const { file } = rules;
  const { value: text, faults: unread } = listFaults(() => readDataFile(file));
  if (text === undefined) return { rows: [], faults: unread };
  const { rows, faults } = examineObservations(text, rules);
  const isInOrder = faults.length > 0 || text === formatObservations(rows);
  return { rows, faults: isInOrder ? faults : [notCanonical(file)] };
}

/** Its order is not looked at: the reader asks for the rows in the canonical one. */
async function examineParquet(rules: TableRules): Promise<Omit<Examined, 'file'>> {
  try {
    const rows = await readParquetTable(rules.file);
    return { rows, faults: examineRows(rows, rules) };
  } catch (fault) {
    if (!(fault instanceof DataError)) throw fault;
    return { rows: [], faults: [fault.fault], lacksEngine: fault instanceof NoEngineError };
  }
}

/** One package is missing, however many tables want it: that is one fault. */
function onceForAll([first, ...others]: readonly DataFault[]): readonly DataFault[] {
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
  const also = others.map(({ file }) => file).join(', ');
  return [{ ...first, found: `${first.found}; also ${also}` }];
}

/** A table that is made from compiled figures or the record must be there; others may come later. */
function missingFaults({ slug, origin }: SourceTable, file: string): readonly DataFault[] {
  if (origin === 'upstream') return [];
  const expected = `the table "${slug}" that a source in src/sources declares`;
  const remedy = `bring the file back, or import the figures: ${IMPORT}`;
  return [{ file, found: 'no such file', expected, remedy }];
}

function notCanonical(file: string): DataFault {
  return {
    file,
    found: 'its rows in another order, or written in another form',
    expected: 'rows ascending by area, then period; LF, no byte-order mark, shortest numbers',
    remedy: 'let npm run import or npm run refresh write the file; it is not edited by hand',
  };
}

function strayFaults(names: readonly string[], tables: readonly string[]): readonly DataFault[] {
  const declared = new Set(tables.flatMap((slug) => [`${slug}.csv`, `${slug}.parquet`]));
  return names
    .filter((name) => !declared.has(name))
    .map((name) => ({
      file: join(OBSERVATIONS, name),
      found: 'a file that no source declares',
      expected: 'one file for each table of a source in src/sources',
      remedy: 'declare the table in its source, or take the file away',
    }));
}
