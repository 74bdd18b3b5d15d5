import { rm } from 'node:fs/promises';
import { DataError } from '../src/pipeline/data-error.ts';
import { formatObservations } from '../src/pipeline/observation-table.ts';
import { loadSources } from './declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { loadKnownCodes, loadPlaceOf } from './load-known-codes.ts';
import { parseOptions, usageFault } from './parse-options.ts';
import { readTable } from './tables/read-table.ts';
import { asCsv, findTable } from './tables/table-files.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = {
  name: 'npm run keep-as-csv',
  usage: 'npm run keep-as-csv -- TABLE',
  remedy: 'name one table that is kept as data/observations/TABLE.parquet',
} as const;

/**
 * `npm run keep-as-csv -- TABLE`: writes a table that is kept as Parquet as canonical CSV, with the
 * very same rows, and takes the Parquet file away.
 */
async function keepAsCsv(): Promise<void> {
  const { positionals } = parseOptions(USAGE, { allowPositionals: true });
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0)
    throw usageFault(USAGE, `${positionals.length} tables`);
  await finishWriting();
  const table = (await loadSources()).flatMap(({ tables }) => tables).find(isNamed(slug));
  const kept = findTable('data/observations', slug);
  if (table === undefined || !kept.isParquet) throw notParquet(kept.file, table === undefined);
  const codes = { knownCodes: loadKnownCodes(), placeOf: loadPlaceOf() };
  const rows = await readTable(kept, { ...table, ...codes });
  const file = asCsv(kept.file);
  await writeAtomically(new Map([[file, formatObservations(rows)]]), 'data');
  // Last: a command that is stopped before leaves both, which the next one names.
  await rm(kept.file);
  console.log(`${file}: ${rows.length} rows, in place of ${kept.file}`);
}

const isNamed =
  (slug: string) =>
  (table: { readonly slug: string }): boolean =>
    table.slug === slug;

function notParquet(file: string, isUnknown: boolean): DataError {
  return new DataError({
    file,
    found: isUnknown ? 'no source that declares the table' : 'a table that is not kept as Parquet',
    expected: 'a table of a source in src/sources, kept as Parquet',
    remedy: USAGE.remedy,
  });
}

await exitWithDataError(keepAsCsv);
