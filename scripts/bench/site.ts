import { readdirSync } from 'node:fs';
import { choroplethDrawing, measureChart, type ChartMeasure } from './charts.ts';
import { measureImages } from './images.ts';
import { measureMapInPage } from './map-in-page.ts';
import { measureCommand, median } from './measure-command.ts';
import { trendDrawing } from './trend-drawing.ts';
import {
  measureArchive,
  measureDownloads,
  measureFreezing,
  measureWholeBuild,
  type StepMeasure,
} from './whole-build.ts';

/**
 * `npm run bench`: how long the site takes to build beside a plain script that writes the same
 * bytes, in one run; how long its charts and images take to draw, its downloads and its archive to
 * make; how soon a slow phone has the map.
 * Machines differ and so do minutes: read the ratios.
 */
const RUNS = 5;
/** Seconds that everything together may take on two cores. */
const BUDGET = 60;

const whole = await measureWholeBuild();
const downloads = await measureDownloads();
const freezing = await measureFreezing();
const archive = await measureArchive();
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

printStep('downloads and figures', downloads);
printStep('archive of releases', archive);
console.log(`  ${(archive.seconds / archive.floor).toFixed(1)} times a plain copy`);
printStep('frozen charts of a first release', freezing);
console.log(`  ${(freezing.seconds / build).toFixed(2)} times the pages`);
printStep('everything', whole);
console.log(
  `  ${(whole.seconds / build).toFixed(2)} times the pages, ${(whole.seconds / floor).toFixed(1)} times the ` +
    `floor; ${Math.round((100 * whole.seconds) / BUDGET)}% of the ${BUDGET} s that it may take`,
);

const times = await measureMapInPage('/maps/claimant-rate/', RUNS);
console.log(`map in the page, slow 4G, 4x slower CPU: ${median(times).toFixed(0)} ms`);

function print(name: string, { milliseconds, bytes, brotli }: ChartMeasure): void {
  console.log(`${name}: ${milliseconds.toFixed(2)} ms, ${bytes} bytes, ${brotli} brotli`);
}

function printStep(name: string, { files, bytes, seconds }: StepMeasure): void {
  console.log(`${name}: ${files} files, ${Math.round(bytes / 1000)} kB, ${seconds.toFixed(1)} s`);
}

if (whole.seconds > BUDGET) {
  console.error(`everything took more than ${BUDGET} s`);
  process.exitCode = 1;
}
