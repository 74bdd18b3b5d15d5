import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DataError } from '../../src/pipeline/data-error.ts';

/** Where a canonical table is kept, and which engine reads it. */
export interface TableFile {
  readonly file: string;
  readonly isParquet: boolean;
  readonly isThere: boolean;
}

/**
 * The file of a canonical table: `<slug>.parquet` where that is there, else `<slug>.csv`, there or
 * still to be written. Which engine reads a table is which file there is.
 * @throws DataError where both are there: which of them holds the figures no program can say.
 */
export function findTable(folder: string, slug: string): TableFile {
  const [csv, parquet] = [join(folder, `${slug}.csv`), join(folder, `${slug}.parquet`)];
  const [isCsv, isParquet] = [existsSync(csv), existsSync(parquet)];
  if (isCsv && isParquet)
    throw new DataError({
      file: parquet,
      found: `a table that is also kept as ${slug}.csv`,
      expected: 'each table of a source in src/sources in one file, CSV or Parquet',
      remedy: 'remove one of the two files, after looking which of them is the newer',
    });
  return { file: isParquet ? parquet : csv, isParquet, isThere: isCsv || isParquet };
}

/**
 * A path as it would be were the table kept as CSV: `data/refreshes.csv` calls a table so in either
 * form, and `data/README.md` may. Other paths are left as they are.
 */
export function asCsv(file: string): string {
  return file.replace(/((?:^|[\\/])observations[\\/][^\\/]+)\.parquet$/, '$1.csv');
}

/** Whether a path below `data` is of a table kept as Parquet: of bytes, not of text. */
export function isParquetTable(path: string): boolean {
  return asCsv(path) !== path;
}

/**
 * Why a command that writes tables stops at one kept as Parquet.
 * @param words What would have changed in it, and another way out than to turn it into CSV.
 */
export function keptAsParquet(
  file: string,
  words: { readonly changes: string; readonly otherwise: string },
): DataError {
  return new DataError({
    file,
    found: `a table kept as Parquet, and changes to it: ${words.changes}`,
    expected: 'a table kept as CSV: figures are brought in as text, so that a diff shows them',
    remedy: `turn it into CSV (npm run keep-as-csv -- ${basename(file, '.parquet')}) and run the command again, or ${words.otherwise}; nothing was written`,
  });
}
