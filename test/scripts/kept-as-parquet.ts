import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeParquetTable } from '../../scripts/tables/parquet-table.ts';

/** Whether the optional engine is there; without it nothing but what to install can be said. */
export const isInstalled = await import('@duckdb/node-api').then(
  () => true,
  () => false,
);

/**
 * Keeps a CSV table as Parquet in its place, as a person would who has read docs/benchmarks.md;
 * where the engine is not installed, a file of that name that nothing can read.
 */
export async function keepAsParquet(folder: string, slug: string): Promise<void> {
  const [csv, parquet] = [join(folder, `${slug}.csv`), join(folder, `${slug}.parquet`)];
  if (isInstalled) await writeParquetTable(csv, parquet);
  else writeFileSync(parquet, 'PAR1');
  rmSync(csv);
}
