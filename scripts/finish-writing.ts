import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DataError } from '../src/pipeline/data-error.ts';
import { sha256 } from './sha256.ts';
import { anotherWrites, isWriterAlive, writingFolders } from './writing-folder.ts';

/** List of the files that wait: once it has this name, the new state counts. */
export const JOURNAL = 'journal.json';

/** How long a command waits for another that is putting its files in place, in milliseconds. */
const PATIENCE = 5_000;

/** What is to be renamed to where, each with its SHA-256. */
export interface Journal {
  readonly files: readonly {
    readonly staged: string;
    readonly path: string;
    readonly sha256: string;
  }[];
}

/**
 * Finishes what a command that was stopped had decided to write into a folder, or clears away what
 * it had not: the folder then holds the new state or the old one, and nothing else. What a command
 * that still runs has made is left alone: while it gathers files the old state is there to be read,
 * and while it puts them in place it is waited for. Every command that reads `data` calls this first.
 * @throws DataError where a file that waited is gone or is another one, or where a command that
 *   still runs does not end its writing.
 */
export async function finishWriting(within = 'data', patience = PATIENCE): Promise<void> {
  for (const folder of await writingFolders(within)) {
    if (isWriterAlive(folder)) await waitFor(folder, patience);
    // It may have ended, in either way, while it was waited for.
    if (existsSync(folder) && !isWriterAlive(folder)) await finishFolder(within, folder);
  }
}

async function waitFor(folder: string, patience: number): Promise<void> {
  const until = Date.now() + patience;
  while (existsSync(join(folder, JOURNAL)) && isWriterAlive(folder)) {
    if (Date.now() >= until) throw anotherWrites(folder);
    await wait(20);
  }
}

/** Puts in place what waits in one folder, if that was decided, and takes the folder away. */
export async function finishFolder(within: string, folder: string): Promise<void> {
  const journal = await readJournal(join(folder, JOURNAL));
  for (const file of journal?.files ?? []) await putInPlace(within, folder, file);
  // The journal goes first: without it the rest is cleared away, however far this came.
  await rm(join(folder, JOURNAL), { force: true });
  await rm(folder, { recursive: true, force: true });
}

async function readJournal(file: string): Promise<Journal | null> {
  const text = await readIfThere(file);
  if (text === null) return null;
  try {
    return JSON.parse(text.toString('utf8')) as Journal;
  } catch {
    throw new DataError({
      file,
      found: 'a list of waiting files that cannot be read',
      expected: 'the list that a command wrote before it was stopped',
      remedy: `see which files of ${dirname(dirname(file))} changed (git status), then delete ${dirname(file)}`,
    });
  }
}

type Waiting = Journal['files'][number];

async function putInPlace(within: string, folder: string, file: Waiting): Promise<void> {
  const place = join(within, file.path);
  const staged = join(folder, file.staged);
  const bytes = await readIfThere(staged);
  if (bytes !== null && sha256(bytes) !== file.sha256)
    throw lost(within, folder, [staged, 'a waiting file that is not the one on the list']);
  if (bytes !== null) {
    await mkdir(dirname(place), { recursive: true });
    if (await isMoved(staged, place)) return;
  }
  const there = await readIfThere(place);
  if (there !== null && sha256(there) === file.sha256) return;
  // Without a list another command has finished the same meanwhile, and others may have written.
  if (!existsSync(join(folder, JOURNAL))) return;
  const found = 'an older or another file, and the one that was to take its place is gone';
  throw lost(within, folder, [place, found]);
}

/** False where another command that finishes the same was faster. */
async function isMoved(staged: string, place: string): Promise<boolean> {
  return rename(staged, place).then(() => true, absent(false));
}

async function readIfThere(file: string): Promise<Buffer | null> {
  return readFile(file).catch(absent(null));
}

function absent<T>(instead: T): (fault: unknown) => T {
  return (fault) => {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return instead;
    throw fault;
  };
}

function lost(
  within: string,
  folder: string,
  [file, found]: readonly [file: string, found: string],
): DataError {
  return new DataError({
    ...{ file, found, expected: `the file that ${join(folder, JOURNAL)} lists` },
    remedy: `bring ${within} back as it was (git checkout ${within}), delete ${folder}, then run the command again`,
  });
}
