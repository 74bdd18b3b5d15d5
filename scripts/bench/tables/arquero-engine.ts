import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromArrow, fromCSV, op, type ColumnTable } from 'arquero';
import { OBSERVATION_COLUMNS } from '../../../src/pipeline/observation.ts';
import type { OpenEngine, TableEngine } from './engine.ts';

const TEXT = new Set(['area', 'period', 'status']);

/** Blank is no number, and periods are text, which arquero would take for dates. */
const PARSE = Object.fromEntries(
  OBSERVATION_COLUMNS.map((column) => [
    column,
    TEXT.has(column)
      ? (text: string) => text
      : (text: string) => (text === '' ? null : Number(text)),
  ]),
);

const readTable = (folder: string): ColumnTable =>
  fromCSV(readFileSync(join(folder, 'table.csv'), 'utf8'), { parse: PARSE });

export const openArqueroCsv: OpenEngine = (folder) => engineOn(readTable(folder));

export const openArqueroArrow: OpenEngine = (folder) =>
  engineOn(fromArrow(readFileSync(join(folder, 'table.arrow'))));

/** Writes the table beside its CSV as an Arrow file. */
export function writeArrow(folder: string): void {
  writeFileSync(join(folder, 'table.arrow'), readTable(folder).toArrowIPC());
}

function engineOn(table: ColumnTable): TableEngine {
  const sums = (key: string) =>
    table
      .groupby(key)
      .rollup({ sum: op.sum('value') })
      .numRows();
  return {
    byArea: () => sums('area'),
    byPeriod: () => sums('period'),
    series: () =>
      (
        table
          .groupby('area')
          .rollup({ values: op.array_agg('value') })
          .array('values') as unknown[]
      ).length,
    rows: () => table.objects().length,
  };
}
