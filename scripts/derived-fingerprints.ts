import { readdirSync, readFileSync } from 'node:fs';
import type { Fingerprint } from '../src/record/pack.ts';
import type { DerivedFiles } from './derived-files.ts';
import { sha256 } from './sha256.ts';

const FOLDERS = ['data/observations', 'data/record'];

/**
 * SHA-256 of every table and record, ascending by path: what a printed pack proves itself by. The days
 * in `data/refreshes.csv` are not among them: a refresh that only confirms changes no figure, and a
 * pack printed before it still holds.
 */
export function fingerprintFiles(): DerivedFiles {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
  );
  return new Map([['fingerprints', files.sort().map(fingerprint)]]);
}

function fingerprint(file: string): Fingerprint {
  const bytes = readFileSync(file);
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
  };
}
