import { cpSync, rmSync } from 'node:fs';
import { freezeCharts } from '../freeze-chart.ts';
import { readPublications } from '../live-state.ts';
import { RELEASES } from '../load-releases.ts';
import { measureCommand } from './measure-command.ts';
import { weighFolder } from './weigh-folder.ts';

/** Files below a folder, none where it is not there, and how long something took. */
export interface StepMeasure {
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** The whole build from data to archive, with what was kept of the last one; bytes of `dist/`. */
export async function measureWholeBuild(): Promise<StepMeasure> {
  const { seconds } = await measureCommand('node', ['scripts/build-site.ts']);
  return { ...weighFolder('dist'), seconds };
}

/** Workbook and archive of everything. */
export async function measureDownloads(): Promise<StepMeasure> {
  const { seconds } = await measureCommand('node', ['scripts/build-downloads.ts']);
  return { ...weighFolder('dist/data'), seconds };
}

/** What a release of everything makes of all charts, in this process: nothing is stored. */
export async function measureFreezing(): Promise<StepMeasure> {
  const start = performance.now();
  const { charts } = readPublications('.');
  const { freeze } = await freezeCharts({ root: '.', version: '0.0.0', date: '2026-01-01' });
  const contents = charts.flatMap((chart) => [...freeze(chart).values()]);
  const seconds = (performance.now() - start) / 1000;
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return { files: contents.length, bytes, seconds };
}

/** All releases put into the site, and the floor: the same folder copied. */
export async function measureArchive(): Promise<StepMeasure & { readonly floor: number }> {
  const { seconds } = await measureCommand('node', ['scripts/copy-archive.ts']);
  return { ...weighFolder('dist/archive'), seconds, floor: copyPlainly() };
}

/** Seconds that copying the releases takes, all in one call. */
function copyPlainly(): number {
  const to = '.cache/floor-archive';
  rmSync(to, { recursive: true, force: true });
  const start = performance.now();
  cpSync(RELEASES, to, { recursive: true });
  return (performance.now() - start) / 1000;
}
