import { readFileSync, writeFileSync } from 'node:fs';
import { formatObservations, parseObservations } from '../../../src/pipeline/observation-table.ts';
import { rowsOfAreas } from '../../../src/pipeline/rows-by-area.ts';
import { yearlyMeans } from './claimant-rows.ts';

/** The national table of months: parsed and checked, then its yearly means; prints JSON. */
export interface MonthlyMeasure {
  readonly rows: number;
  /** Milliseconds. */
  readonly parse: number;
  readonly means: number;
  /** Largest resident set, in MiB. */
  readonly peakMemory: number;
}

const [file = '', to = ''] = process.argv.slice(2);
const start = performance.now();
const rules = { file, edition: 'lsoa2011', range: [0, 5000] } as const;
const rows = parseObservations(readFileSync(file, 'utf8'), rules);
const parsed = performance.now();
const codes = [...new Set(rows.map(({ area }) => area))];
const means = codes.flatMap((code) => yearlyMeans(rowsOfAreas(rows, new Set([code]))));
writeFileSync(to, formatObservations(means));
const measure: MonthlyMeasure = {
  rows: rows.length,
  parse: parsed - start,
  means: performance.now() - parsed,
  peakMemory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measure));
