import { readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';

/** What the name of a folder begins with in which new files wait until all of them are there. */
export const STAGED = '.writing';

/** Folders that this process has made: another one of its number is an earlier process's. */
const made = new Set<string>();

/**
 * Makes the folder of a command that is about to write, named after its process: no other command
 * writes into it, and whoever finds it can tell whether that process still lives.
 * @throws DataError where another command has one, or has left one.
 */
export async function makeWritingFolder(within: string): Promise<string> {
  await mkdir(within, { recursive: true });
  const folder = join(within, `${STAGED}-${process.pid}-${startOf(process.pid) ?? 'now'}`);
  if (made.has(folder)) throw anotherWrites(folder);
  // Noted before it is there, lest another task of this process take it for one that was left.
  made.add(folder);
  // Made first and looked round after: of two at a time at least one sees the other.
  const isNew = await isMade(folder).catch((fault: unknown) => {
    forgetWritingFolder(folder);
    throw fault;
  });
  if (isNew) return folder;
  forgetWritingFolder(folder);
  throw anotherWrites(folder);
}

/** Forgets a folder that is done with. */
export function forgetWritingFolder(folder: string): void {
  made.delete(folder);
}

async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  }
}

/** Folders in which files wait, of commands that run and of such as were stopped. */
export async function writingFolders(within: string): Promise<readonly string[]> {
  const names = await readdir(within).catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  });
  const ours = names.filter((name) => name === STAGED || name.startsWith(`${STAGED}-`));
  return ours.sort().map((name) => join(within, name));
}

/** Whether the process that made a folder runs still; one whose number was given anew does not. */
export function isWriterAlive(folder: string): boolean {
  if (made.has(folder)) return true;
  const [, pid, started] = /-(\d+)-(\w+)$/.exec(basename(folder)) ?? [];
  if (pid === undefined || Number(pid) === process.pid || !isRunning(Number(pid))) return false;
  const start = startOf(Number(pid));
  return start === null || started === 'now' || start === started;
}

/** A process of somebody else may not be signalled, and runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

/**
 * When a process started, as Linux counts it; `ended` for one that is over and not yet cleared away;
 * null where the system does not say.
 */
function startOf(pid: number): string | null {
  try {
    // Its name, in brackets, may hold spaces: fields are counted from behind it, the state first.
    const [, after = ''] = /.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const fields = after.split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** Two commands at once: the later one is refused. */
export function anotherWrites(folder: string): DataError {
  const [, pid] = /-(\d+)-\w+$/.exec(basename(folder)) ?? [];
  return new DataError({
    file: folder,
    found: `another command that writes here${pid === undefined ? '' : ` (process ${pid})`}`,
    expected: 'one command at a time',
    remedy: 'wait until the other has ended, then run this one again',
  });
}
