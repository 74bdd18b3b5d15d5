import { readFileSync } from 'node:fs';
import { checkObservations } from '../../src/pipeline/check-observations.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { parseObservations } from '../../src/pipeline/observation-table.ts';
import type { TableRules } from '../../src/pipeline/table-rules.ts';
import { readParquetTable } from './parquet-table.ts';
import type { TableFile } from './table-files.ts';

/**
 * The checked rows of a canonical table, whichever engine reads its file; none where there is no
 * file.
 * @throws DataError for the first fault, or where the engine is not installed.
 */
export async function readTable(
  { file, isParquet, isThere }: TableFile,
  rules: Omit<TableRules, 'file'>,
): Promise<readonly Observation[]> {
  if (!isThere) return [];
  if (!isParquet) return parseObservations(readFileSync(file, 'utf8'), { ...rules, file });
  const rows = await readParquetTable(file);
  checkObservations(rows, { ...rules, file });
  return rows;
}
