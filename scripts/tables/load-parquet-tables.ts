import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkObservations } from '../../src/pipeline/check-observations.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import type { TableRules } from '../../src/pipeline/table-rules.ts';
import type { SourceTable } from '../../src/sources/source.ts';
import { readParquetTable } from './parquet-table.ts';

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
    const [file, slug] = [join(folder, name), basename(name, '.parquet')];
    const table = declared.get(slug);
    if (table === undefined || existsSync(join(folder, `${slug}.csv`))) throw misplaced(file, slug);
    const rows = await readParquetTable(file);
    checkObservations(rows, { ...table, ...codes, file });
    read.set(slug, rows);
  }
  return read;
}

function misplaced(file: string, slug: string): DataError {
  return new DataError({
    file,
    found: `a table that is also kept as ${slug}.csv, or that no source declares`,
    expected: 'each table of a source in src/sources in one file, CSV or Parquet',
    remedy: 'remove one of the two files, or declare the table',
  });
}
