import { readFileSync } from 'node:fs';
import type { Tables } from '../src/indicators/indicator.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import type { Observation } from '../src/pipeline/observation.ts';
import { parseObservations } from '../src/pipeline/observation-table.ts';
import type { TableRules } from '../src/pipeline/table-rules.ts';
import type { SourceTable } from '../src/sources/source.ts';
import { loadSources } from './declarations.ts';
import { loadKnownCodes, loadPlaceOf } from './load-known-codes.ts';
import { loadParquetTables } from './tables/load-parquet-tables.ts';
import { findTable, type TableFile } from './tables/table-files.ts';

const FOLDER = 'data/observations';

/**
 * All committed tables behind one function: each is read and checked when first asked for. A table
 * that a refresh alone brings has no rows before its first.
 * @throws DataError from the returned function when a table is not declared, missing or faulty.
 */
export async function loadTables(folder = FOLDER): Promise<Tables> {
  const sources = await loadSources();
  const declared = new Map(
    sources.flatMap(({ tables }) => tables.map((table) => [table.slug, table])),
  );
  const codes = { knownCodes: loadKnownCodes(), placeOf: loadPlaceOf() };
  const read = new Map(await loadParquetTables(folder, declared, codes));
  return (slug) => {
    const rows =
      read.get(slug) ?? parseTable(declared.get(slug), { ...findTable(folder, slug), ...codes });
    read.set(slug, rows);
    return rows;
  };
}

function parseTable(
  table: SourceTable | undefined,
  { file, isThere, ...codes }: TableFile & Pick<TableRules, 'knownCodes' | 'placeOf'>,
): readonly Observation[] {
  if (table !== undefined && isThere)
    return parseObservations(readFileSync(file, 'utf8'), { ...table, ...codes, file });
  // What only a refresh brings may not be there yet: nothing is published of it.
  if (table?.origin === 'upstream') return [];
  throw new DataError({
    file,
    found: table === undefined ? 'no source that declares the table' : 'no such file',
    expected: 'a table of a source in src/sources',
    remedy: 'correct the slug, or import the figures: npm run import -- --from DIR',
  });
}
