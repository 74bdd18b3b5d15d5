import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSteps } from '../../build-steps.ts';
import { measureCommand } from '../measure-command.ts';

/** What a build takes after one figure of one authority changed, and what it took from nothing. */
export interface ChangeMeasure {
  /** Everything built and kept for the next time, images included. */
  readonly full: readonly StepSeconds[];
  /** The same after the change. */
  readonly changed: readonly StepSeconds[];
}

/** One step of `npm run build -- --incremental`. */
export interface StepSeconds {
  readonly makes: string;
  readonly seconds: number;
}

const TABLE = 'data/observations/claimants-lsoa.csv';
const HEAP = '--max-old-space-size=12000';

/** Builds a copy of the record incrementally, revises one figure of its last area, builds again. */
export async function measureChange(root: string): Promise<ChangeMeasure> {
  for (const made of ['dist', '.cache']) rmSync(join(root, made), { recursive: true, force: true });
  const full = await buildIncrementally(root);
  reviseLastRow(join(root, TABLE));
  return { full, changed: await buildIncrementally(root) };
}

async function buildIncrementally(root: string): Promise<readonly StepSeconds[]> {
  const env = { ...process.env, INCREMENTAL_BUILD: '1', NODE_OPTIONS: HEAP };
  const steps: StepSeconds[] = [];
  for (const { makes, command, args } of buildSteps(true)) {
    const { seconds } = await measureCommand(command, args, { cwd: root, env });
    steps.push({ makes, seconds });
  }
  return steps;
}

/** Five claimants more in one of its twelve months, as a publisher revises a figure. */
function reviseLastRow(file: string): void {
  const text = readFileSync(file, 'utf8');
  const start = text.lastIndexOf('\n', text.length - 2) + 1;
  const [area, period, count, , , , denominator] = text.slice(start).trim().split(',');
  const revised = (Number(count) + 5 / 12).toFixed(2);
  const row = [area, period, revised, '', '', revised, denominator, ''];
  writeFileSync(file, `${text.slice(0, start)}${row.join(',')}\n`);
}
