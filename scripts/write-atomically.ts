import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { finishFolder, JOURNAL, type Journal } from './finish-writing.ts';
import { sha256 } from './sha256.ts';
import {
  anotherWrites,
  forgetWritingFolder,
  makeWritingFolder,
  writingFolders,
} from './writing-folder.ts';

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
  const staged = await makeWritingFolder(within);
  try {
    await stage(files, { within, staged });
    // From this renaming on the new state counts: what is left to do is done now or by the next command.
    await rename(join(staged, `${JOURNAL}.new`), join(staged, JOURNAL));
    await finishFolder(within, staged);
  } finally {
    forgetWritingFolder(staged);
  }
}

async function stage(
  files: Files,
  { within, staged }: { readonly within: string; readonly staged: string },
): Promise<void> {
  try {
    const other = (await writingFolders(within)).find((folder) => folder !== staged);
    if (other !== undefined) throw anotherWrites(other);
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
}

/** A system that says "disk full" does not say of which file: people are told. */
async function writeWhole(path: string, text: string | Uint8Array, flush: boolean): Promise<void> {
  try {
    await writeFile(path, text, { flush });
  } catch (fault) {
    throw fault instanceof Error && !('path' in fault) ? Object.assign(fault, { path }) : fault;
  }
}
