import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTable } from './england/canonical-csv.ts';
import { monthlyRows } from './england/claimant-rows.ts';
import { measureCommand, median } from './measure-command.ts';
import { renderTable, writeSection } from './report-section.ts';
import type { EngineMeasure } from './tables/measure-engine.ts';

/** `npm run bench -- --tables`: engines for canonical tables of three sizes, 120 months each. */
const SIZES = [
  { areas: 84, authorities: 1, runs: 5 },
  { areas: 8_334, authorities: 76, runs: 3 },
  { areas: 33_334, authorities: 300, runs: 3 },
] as const;
const ENGINES = [
  { name: 'csv', words: 'CSV, parsed and checked (the default)', file: 'table.csv' },
  { name: 'arquero-csv', words: 'arquero, CSV', file: 'table.csv' },
  { name: 'arquero-arrow', words: 'arquero, Arrow', file: 'table.arrow' },
  { name: 'duckdb-parquet', words: 'DuckDB, Parquet', file: 'table.parquet' },
] as const;
/** Rows of the largest table are objects of several gigabytes, which Node must be allowed. */
const HEAP = '--max-old-space-size=12000';
const MILLISECONDS = ['load', 'byArea', 'byPeriod', 'series', 'rows'] as const;

const folder = mkdtempSync(join(tmpdir(), 'bench-tables-'));
const lines: (readonly string[])[] = [];
try {
  for (const size of SIZES) {
    const plan = { areas: size.areas, authorities: size.authorities, months: 120, seed: 1 };
    rmSync(join(folder, 'table.csv'), { force: true });
    const rows = writeTable(join(folder, 'table.csv'), plan, monthlyRows);
    await measureCommand('node', [HEAP, 'scripts/bench/tables/other-forms.ts', folder]);
    for (const engine of ENGINES) lines.push(await measureEngine(engine, rows, size.runs));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
await writeSection('Engines for tables', {
  command: 'npm run bench -- --tables',
  body: renderTable(
    [
      ...['rows', 'engine', 'file, MB', 'load, ms', 'by area', 'by period'],
      ...['values as lists', 'canonical rows', 'peak, MiB'],
    ],
    lines,
  ),
});

/** The medians of several processes; the engines must agree on what they found. */
async function measureEngine(
  { name, words, file }: (typeof ENGINES)[number],
  rows: number,
  runs: number,
): Promise<readonly string[]> {
  const measures: EngineMeasure[] = [];
  for (let run = 0; run < runs; run += 1) {
    const script = 'scripts/bench/tables/measure-engine.ts';
    const { output } = await measureCommand('node', [HEAP, script, name, folder]);
    measures.push(JSON.parse(output) as EngineMeasure);
  }
  const middle = (key: Exclude<keyof EngineMeasure, 'found'>) =>
    median(measures.map((measure) => measure[key])).toFixed(0);
  const [found] = measures;
  if (found?.found[3] !== rows) throw new Error(`${name} found ${String(found?.found)} of ${rows}`);
  const bytes = (statSync(join(folder, file)).size / 1e6).toFixed(1);
  return [
    ...[rows.toLocaleString('en-GB'), words, bytes],
    ...[...MILLISECONDS, 'peakMemory' as const].map(middle),
  ];
}
