import { readFileSync, writeFileSync } from 'node:fs';
import type { MonthlyMeasure } from './monthly.ts';

/** The floor of the monthly table: lines cut at commas and summed by year, nothing checked. */
const [file = '', to = ''] = process.argv.slice(2);
const start = performance.now();
const lines = readFileSync(file, 'utf8').split('\n').slice(1, -1);
const cells = lines.map((line) => line.split(','));
const parsed = performance.now();
const sums = new Map<string, number>();
for (const [area, period = '', value] of cells) {
  const key = `${area},${period.slice(0, 4)}`;
  sums.set(key, (sums.get(key) ?? 0) + Number(value));
}
writeFileSync(to, [...sums].map(([key, sum]) => `${key},${(sum / 12).toFixed(2)}\n`).join(''));
const measure: MonthlyMeasure = {
  rows: lines.length,
  parse: parsed - start,
  means: performance.now() - parsed,
  peakMemory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measure));
