import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../src/indicators/indicator.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import type { Observation } from '../src/pipeline/observation.ts';
import { parseObservations } from '../src/pipeline/observation-table.ts';
import type { SourceTable } from '../src/sources/source.ts';
import { loadSources } from './declarations.ts';
import { loadKnownCodes } from './load-known-codes.ts';
import { loadParquetTables } from './tables/load-parquet-tables.ts';

const FOLDER = 'data/observations';

/**
 * All committed tables behind one function: each is read and checked when first asked for.
 * @throws DataError from the returned function when a table is not declared, missing or faulty.
 */
export async function loadTables(folder = FOLDER): Promise<Tables> {
  const sources = await loadSources();
  const declared = new Map(
    sources.flatMap(({ tables }) => tables.map((table) => [table.slug, table])),
  );
  const knownCodes = loadKnownCodes();
  const read = new Map(await loadParquetTables(folder, { tables: declared, knownCodes }));
  return (slug) => {
    const rows =
      read.get(slug) ??
      parseTable(declared.get(slug), { file: join(folder, `${slug}.csv`), knownCodes });
    read.set(slug, rows);
    return rows;
  };
}

function parseTable(
  table: SourceTable | undefined,
  { file, knownCodes }: { file: string; knownCodes: ReturnType<typeof loadKnownCodes> },
): readonly Observation[] {
  if (table !== undefined && existsSync(file))
    return parseObservations(readFileSync(file, 'utf8'), { ...table, file, knownCodes });
  throw new DataError({
    file,
    found: table === undefined ? 'no source that declares the table' : 'no such file',
    expected: 'a table of a source in src/sources',
    remedy: 'correct the slug, or import the figures: npm run import -- --from DIR',
  });
}
