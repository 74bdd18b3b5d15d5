import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { renderChoropleth } from '../../src/charts/choropleth.ts';
import type { DerivedShapes } from '../../src/pipeline/derived.ts';
import type { PublishedMap } from '../../src/pipeline/published.ts';

export interface ChartMeasure {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly brotli: number;
}

const WARM = 50;
const RUNS = 200;

/** Time of one drawing once the compiler has warmed to it, with the bytes that it makes. */
export function measureChart(draw: () => string): ChartMeasure {
  for (let run = 0; run < WARM; run += 1) draw();
  const start = performance.now();
  for (let run = 0; run < RUNS; run += 1) draw();
  const milliseconds = (performance.now() - start) / RUNS;
  const svg = Buffer.from(draw());
  return { milliseconds, bytes: svg.length, brotli: brotliCompressSync(svg).length };
}

/** The drawing of the newest claimant map: 192 areas, wards, names. */
export function choroplethDrawing(): () => string {
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(`.derived/${name}.json`, 'utf8')) as T;
  const period = read<PublishedMap>('maps/leicester/claimant-rate').periods.at(-1);
  if (period === undefined) throw new Error('the claimant map has no period: npm run data');
  const { full, names } = read<DerivedShapes>(`shapes/leicester/${period.edition}`);
  const classes = new Map(period.rows.map((row) => [row.area, row.class]));
  const areas = full.areas.map((area) => ({ ...area, class: classes.get(area.code) ?? null }));
  return () => renderChoropleth({ ...full, ids: 'map', title: period.headline, areas, names });
}
