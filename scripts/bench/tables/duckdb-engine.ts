import { join } from 'node:path';
import { openDuckdb } from '../../tables/open-duckdb.ts';
import { readParquetTable } from '../../tables/parquet-table.ts';
import type { OpenEngine } from './engine.ts';

/** Parquet, read in place: nothing is loaded before a question. */
export const openDuckdbParquet: OpenEngine = async (folder) => {
  const file = join(folder, 'table.parquet');
  const { query } = await openDuckdb(file);
  const sums = async (key: string) => {
    const result = await query(`SELECT ${key}, sum(value) FROM '${file}' GROUP BY ${key}`);
    const [keys = []] = await result.getColumnsJS();
    return keys.length;
  };
  return {
    byArea: () => sums('area'),
    byPeriod: () => sums('period'),
    series: async () => {
      const lists = await query(
        `SELECT area, list(value ORDER BY period) FROM '${file}' GROUP BY area ORDER BY area`,
      );
      const [, values = []] = await lists.getColumnsJS();
      return values.length;
    },
    rows: async () => (await readParquetTable(file)).length,
  };
};
