import { readdirSync } from 'node:fs';
import { choroplethDrawing, measureChart, type ChartMeasure } from './bench/charts.ts';
import { measureImages } from './bench/images.ts';
import { measureMapInPage } from './bench/map-in-page.ts';
import { measureCommand, median } from './bench/measure-command.ts';
import { trendDrawing } from './bench/trend-drawing.ts';

/**
 * `npm run bench`: how long the site takes to build beside a plain script that writes the same
 * bytes, in one run; how long its charts and images take to draw; how soon a slow phone has the map.
 * Machines differ and so do minutes: read the ratios.
 */
const RUNS = 5;

await measureCommand('node', ['scripts/build-data.ts']);
await measureCommand('astro', ['build', '--silent']);
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
).length;

const builds = [];
const floors = [];
for (let run = 0; run < RUNS; run += 1) {
  floors.push(await measureCommand('node', ['scripts/bench/floor.ts']));
  builds.push(await measureCommand('astro', ['build', '--silent']));
}
const build = median(builds.map(({ seconds }) => seconds));
const floor = median(floors.map(({ seconds }) => seconds));
const peak = Math.max(...builds.map(({ peakMemory }) => peakMemory ?? 0));
console.log(`site: ${pages} pages, ${build.toFixed(2)} s, peak ${peak.toFixed(0)} MiB`);
console.log(
  `floor: ${floor.toFixed(2)} s; the site takes ${(build / floor).toFixed(1)} times that`,
);

print('choropleth, 192 areas', measureChart(choroplethDrawing()));
print('trend, 20 points', measureChart(trendDrawing()));

const images = await measureImages();
console.log(
  `images: ${images.images}, ${Math.round(images.bytes / 1000)} kB, ${images.cold.toFixed(1)} s from ` +
    `nothing, ${(images.cold / images.floor).toFixed(1)} times the floor; ${images.warm.toFixed(1)} s kept`,
);

const times = await measureMapInPage('/maps/claimant-rate/', RUNS);
console.log(`map in the page, slow 4G, 4x slower CPU: ${median(times).toFixed(0)} ms`);

function print(name: string, { milliseconds, bytes, brotli }: ChartMeasure): void {
  console.log(`${name}: ${milliseconds.toFixed(2)} ms, ${bytes} bytes, ${brotli} brotli`);
}
