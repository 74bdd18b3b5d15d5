import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'run.json';

/** A run that was interrupted longer ago is not resumed: publishers may have published since. */
const LONGEST = 24 * 60 * 60 * 1000;

/** A run of questions, which a later run can resume if this one is cut short. */
export interface Run {
  /** ISO 8601: start of the interrupted run that this one goes on from; null where there is none. */
  readonly resumed: string | null;
  /** Marks the run as ended: what came in it is asked for again in the next. */
  readonly end: () => Promise<void>;
}

/**
 * Begins a run, or resumes the one that was interrupted here less than a day ago.
 * @param now Milliseconds since 1970.
 */
export async function beginRun(folder: string, now: number): Promise<Run> {
  const file = join(folder, FILE);
  const started = startOf(file);
  const isRecent = started !== null && now - Date.parse(started) < LONGEST;
  const resumed = isRecent ? started : null;
  if (resumed === null) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify({ started: new Date(now).toISOString() }));
  }
  return { resumed, end: () => rm(file, { force: true }) };
}

function startOf(file: string): string | null {
  if (!existsSync(file)) return null;
  const [, started = null] = /"started":"([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
  return started;
}
