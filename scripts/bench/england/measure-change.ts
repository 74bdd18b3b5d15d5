import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from '../measure-command.ts';

/** What a build takes after one figure of one authority changed, and what it took from nothing. */
export interface ChangeMeasure {
  /** Seconds of derived data and pages, everything built and kept for the next time. */
  readonly full: number;
  /** The same after the change. */
  readonly changed: { readonly derived: number; readonly pages: number };
}

const TABLE = 'data/observations/claimants-lsoa.csv';
const HEAP = '--max-old-space-size=12000';

/** Builds a copy of the record incrementally, changes one figure of its last area, builds again. */
export async function measureChange(root: string): Promise<ChangeMeasure> {
  const first = await buildIncrementally(root);
  changeLastRow(join(root, TABLE));
  const changed = await buildIncrementally(root);
  return { full: first.derived + first.pages, changed };
}

async function buildIncrementally(root: string): Promise<ChangeMeasure['changed']> {
  const env = { ...process.env, INCREMENTAL_BUILD: '1', NODE_OPTIONS: HEAP };
  const derive = ['scripts/build-data.ts', '--incremental'];
  const derived = await measureCommand('node', derive, { cwd: root, env });
  const pages = await measureCommand('astro', ['build', '--silent'], { cwd: root, env });
  return { derived: derived.seconds, pages: pages.seconds };
}

function changeLastRow(file: string): void {
  const text = readFileSync(file, 'utf8');
  const start = text.lastIndexOf('\n', text.length - 2) + 1;
  const [area, period, , , , , denominator] = text.slice(start).trim().split(',');
  writeFileSync(file, `${text.slice(0, start)}${area},${period},99,,,99,${denominator},\n`);
}
