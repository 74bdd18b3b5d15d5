import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup, sum } from 'd3-array';
import { parseObservations } from '../../../src/pipeline/observation-table.ts';
import type { OpenEngine } from './engine.ts';

/** What the record does: CSV, parsed and checked, rows as objects. */
export const openCsv: OpenEngine = (folder) => {
  const file = join(folder, 'table.csv');
  const rules = { file, edition: 'lsoa2011', range: [0, 5000] } as const;
  const rows = parseObservations(readFileSync(file, 'utf8'), rules);
  const sums = (key: 'area' | 'period') =>
    rollup(
      rows,
      (own) => sum(own, ({ value }) => value ?? 0),
      (row) => row[key],
    ).size;
  return {
    byArea: () => sums('area'),
    byPeriod: () => sums('period'),
    series: () =>
      rollup(
        rows,
        (own) => own.map(({ value }) => value),
        ({ area }) => area,
      ).size,
    rows: () => rows.length,
  };
};
