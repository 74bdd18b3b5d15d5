import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';
import { finishWriting, JOURNAL, STAGED, type Journal } from './finish-writing.ts';
import { sha256 } from './sha256.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes all files or none: each goes to a temporary file first, and only when every one is written
 * are they renamed. A fault before that leaves the old files as they were, byte for byte.
 * @param within Folder that holds all of them, such as `data`. Then a journal makes the renaming
 *   whole, too: whatever ends the process, `finishWriting` brings the folder to the old or the new
 *   state. What can be made anew from the repository does without, and is written faster.
 */
export async function writeAtomically(files: Files, within?: string): Promise<void> {
  if (within === undefined) await writeBeside(files);
  else if (files.size > 0) await writeWithJournal(files, within);
}

async function writeBeside(files: Files): Promise<void> {
  const temporary = (path: string) => `${path}.new`;
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeWhole(temporary(path), text, false);
    }
  } catch (fault) {
    await Promise.allSettled([...files.keys()].map((path) => rm(temporary(path), { force: true })));
    throw fault;
  }
  for (const path of files.keys()) await rename(temporary(path), path);
}

async function writeWithJournal(files: Files, within: string): Promise<void> {
  const staged = join(within, STAGED);
  await makeStaged(staged);
  try {
    const entries = [...files].map(([path, text], index) => ({
      staged: String(index),
      path: relative(within, path),
      sha256: sha256(text),
    }));
    for (const [index, text] of [...files.values()].entries())
      await writeWhole(join(staged, String(index)), text, true);
    const journal: Journal = { files: entries };
    await writeWhole(join(staged, `${JOURNAL}.new`), JSON.stringify(journal), true);
  } catch (fault) {
    await rm(staged, { recursive: true, force: true });
    throw fault;
  }
  // From this renaming on the new state counts: what is left to do is done now or by the next command.
  await rename(join(staged, `${JOURNAL}.new`), join(staged, JOURNAL));
  await finishWriting(within);
}

/** The folder of what is to come: its making fails where another command has one. */
async function makeStaged(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await mkdir(folder);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
    throw new DataError({
      file: folder,
      found: 'another command that writes here',
      expected: 'one command at a time',
      remedy: 'wait until the other has ended, then run this one again',
    });
  }
}

/** A system that says "disk full" does not say of which file: people are told. */
async function writeWhole(path: string, text: string | Uint8Array, flush: boolean): Promise<void> {
  try {
    await writeFile(path, text, { flush });
  } catch (fault) {
    throw fault instanceof Error && !('path' in fault) ? Object.assign(fault, { path }) : fault;
  }
}
