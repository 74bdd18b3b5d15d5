import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = '.derived';
const BESIDE = '.derived.new';

/**
 * `.derived/` in the making, beside the one that is there, which stays as it is until everything is
 * derived. Of a run that is killed while it finishes nothing is believed: the next one derives anew.
 */
export interface DerivedFolder {
  /** Writes one file at once, so that what it was made from need not be kept. Gives its bytes. */
  readonly write: (name: string, data: unknown) => number;
  /** Takes one file over from the last run, byte for byte: it is moved when the folder is finished. */
  readonly keep: (name: string) => void;
  /** Puts the new folder in the place of the old one. Gives how many files it has. */
  readonly finish: () => number;
}

/** Bytes of a file of the last run; null where it is not there. */
export function derivedBytes(name: string): number | null {
  return statSync(fileIn(FOLDER, name), { throwIfNoEntry: false })?.size ?? null;
}

/** Starts a new folder of derived data; what an earlier run left half-made is removed. */
export function openDerivedFolder(): DerivedFolder {
  rmSync(BESIDE, { recursive: true, force: true });
  const makeFolder = folderMaker();
  const kept: string[] = [];
  let written = 0;
  return {
    write: (name, data) => {
      const text = JSON.stringify(data);
      const file = fileIn(BESIDE, name);
      makeFolder(dirname(file));
      writeFileSync(file, text);
      written += 1;
      return Buffer.byteLength(text);
    },
    keep: (name) => {
      kept.push(name);
    },
    finish: () => {
      for (const [folder, names] of Map.groupBy(kept, dirname)) moveKept(folder, names, makeFolder);
      rmSync(FOLDER, { recursive: true, force: true });
      renameSync(BESIDE, FOLDER);
      return written + kept.length;
    },
  };
}

/** Makes a folder where there is none yet. */
type MakeFolder = (folder: string) => void;

function folderMaker(): MakeFolder {
  const made = new Set<string>();
  return (folder) => {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

/** Folders of one place are moved as a whole: there is a file for each area of a country. */
function moveKept(folder: string, names: readonly string[], makeFolder: MakeFolder): void {
  const [from, to] = [join(FOLDER, folder), join(BESIDE, folder)];
  makeFolder(dirname(to));
  if (!existsSync(to) && isAllOf(folder, names)) return renameSync(from, to);
  makeFolder(to);
  for (const name of names) renameSync(fileIn(FOLDER, name), fileIn(BESIDE, name));
}

/** Whether a folder of the last run has no file but those. */
function isAllOf(folder: string, names: readonly string[]): boolean {
  return readdirSync(join(FOLDER, folder)).length === names.length;
}

/** Removes a folder that was not finished. */
export function discardDerivedFolder(): void {
  if (existsSync(BESIDE)) rmSync(BESIDE, { recursive: true });
}

function fileIn(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}
