import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';
import { sha256 } from './sha256.ts';

/** Folder, inside the one that is written, where new files wait until all of them are there. */
export const STAGED = '.writing';

/** List of the files that wait: once it has this name, the new state counts. */
export const JOURNAL = 'journal.json';

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
 * it had not: the folder then holds the new state or the old one, and nothing else. Every command
 * that reads `data` calls it first; where nothing was left it only looks for one folder.
 * @throws DataError where a file that waited is gone and its place holds something else.
 */
export async function finishWriting(within = 'data'): Promise<void> {
  const staged = join(within, STAGED);
  if (!existsSync(staged)) return;
  const journal = await readJournal(join(staged, JOURNAL));
  for (const file of journal?.files ?? []) await putInPlace(within, file);
  // The journal goes first: without it the rest is cleared away, however far this came.
  await rm(join(staged, JOURNAL), { force: true });
  await rm(staged, { recursive: true, force: true });
}

async function readJournal(file: string): Promise<Journal | null> {
  if (!existsSync(file)) return null;
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as Journal;
  } catch {
    throw new DataError({
      file,
      found: 'a list of waiting files that cannot be read',
      expected: 'the list that a command wrote before it was stopped',
      remedy: `see which files of ${dirname(dirname(file))} changed (git status), then delete ${dirname(file)}`,
    });
  }
}

async function putInPlace(within: string, file: Journal['files'][number]): Promise<void> {
  const place = join(within, file.path);
  const staged = join(within, STAGED, file.staged);
  if (existsSync(staged)) {
    await mkdir(dirname(place), { recursive: true });
    await rename(staged, place);
    return;
  }
  if (existsSync(place) && sha256(await readFile(place)) === file.sha256) return;
  throw new DataError({
    file: place,
    found: 'an older or another file, and the one that was to take its place is gone',
    expected: `the file that ${join(within, STAGED, JOURNAL)} lists`,
    remedy: `bring ${within} back as it was (git checkout ${within}), delete ${join(within, STAGED)}, then run the command again`,
  });
}
