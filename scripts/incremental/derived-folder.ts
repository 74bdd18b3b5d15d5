import {
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = '.derived';
const BESIDE = '.derived.new';

/** `.derived/` in the making, beside the one that is there: it takes its place as a whole or not at all. */
export interface DerivedFolder {
  /** Writes one file at once, so that what it was made from need not be kept. Gives its bytes. */
  readonly write: (name: string, data: unknown) => number;
  /** Takes one file over from the last run, byte for byte. */
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
  const made = new Set<string>();
  let files = 0;
  const place = (name: string): string => {
    const file = fileIn(BESIDE, name);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    files += 1;
    return file;
  };
  return {
    write: (name, data) => {
      const text = JSON.stringify(data);
      writeFileSync(place(name), text);
      return Buffer.byteLength(text);
    },
    keep: (name) => {
      linkSync(fileIn(FOLDER, name), place(name));
    },
    finish: () => {
      rmSync(FOLDER, { recursive: true, force: true });
      renameSync(BESIDE, FOLDER);
      return files;
    },
  };
}

/** Removes a folder that was not finished. */
export function discardDerivedFolder(): void {
  if (existsSync(BESIDE)) rmSync(BESIDE, { recursive: true });
}

function fileIn(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}
