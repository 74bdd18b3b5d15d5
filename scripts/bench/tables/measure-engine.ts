import { openArqueroArrow, openArqueroCsv } from './arquero-engine.ts';
import { openCsv } from './csv-engine.ts';
import { openDuckdbParquet } from './duckdb-engine.ts';
import type { OpenEngine } from './engine.ts';

/** One engine in a process of its own, so that its memory is its own: prints JSON. */
export interface EngineMeasure {
  /** Milliseconds. */
  readonly load: number;
  readonly byArea: number;
  readonly byPeriod: number;
  readonly series: number;
  readonly rows: number;
  /** Largest resident set, in MiB. */
  readonly peakMemory: number;
  /** How many were found: the same from every engine. */
  readonly found: readonly [areas: number, periods: number, series: number, rows: number];
}

const ENGINES: Readonly<Record<string, OpenEngine>> = {
  csv: openCsv,
  'arquero-csv': openArqueroCsv,
  'arquero-arrow': openArqueroArrow,
  'duckdb-parquet': openDuckdbParquet,
};

const [name = '', folder = ''] = process.argv.slice(2);
const open = ENGINES[name];
if (open === undefined) throw new RangeError(`no engine "${name}"`);
const [load, engine] = await timed(() => open(folder));
const [byArea, areas] = await timed(engine.byArea);
const [byPeriod, periods] = await timed(engine.byPeriod);
const [series, lists] = await timed(engine.series);
const [rows, canonical] = await timed(engine.rows);
const peakMemory = process.resourceUsage().maxRSS / 1024;
const found = [areas, periods, lists, canonical] as const;
const measure: EngineMeasure = { load, byArea, byPeriod, series, rows, peakMemory, found };
console.log(JSON.stringify(measure));

async function timed<T>(run: () => Promise<T> | T): Promise<readonly [number, T]> {
  const start = performance.now();
  const answer = await run();
  return [performance.now() - start, answer];
}
