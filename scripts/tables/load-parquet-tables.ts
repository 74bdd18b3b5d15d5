import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import type { TableRules } from '../../src/pipeline/table-rules.ts';
import type { SourceTable } from '../../src/sources/source.ts';
import { readTable } from './read-table.ts';
import { findTable } from './table-files.ts';

/**
 * The checked rows of every table that a folder keeps as `<slug>.parquet` instead of CSV, by slug:
 * which engine reads a table is which file there is. None in the record as it stands.
 * @throws DataError for a table that no source declares, is there twice, or is faulty.
 */
export async function loadParquetTables(
  folder: string,
  declared: ReadonlyMap<string, SourceTable>,
  codes: Pick<TableRules, 'knownCodes' | 'placeOf'>,
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.parquet'));
  const read = new Map<string, readonly Observation[]>();
  for (const name of files.sort()) {
    const slug = basename(name, '.parquet');
    const kept = findTable(folder, slug);
    const table = declared.get(slug);
    if (table === undefined) throw undeclared(join(folder, name));
    read.set(slug, await readTable(kept, { ...table, ...codes }));
  }
  return read;
}

function undeclared(file: string): DataError {
  return new DataError({
    file,
    found: 'a table that no source declares',
    expected: 'each table of a source in src/sources in one file, CSV or Parquet',
    remedy: 'declare the table in its source, or take the file away',
  });
}
