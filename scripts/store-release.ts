import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { DataError } from '../src/pipeline/data-error.ts';
import type { PlannedRelease } from '../src/releases/release-input.ts';
import { sha256 } from './sha256.ts';

/** Where a release is stored, and who is told of each file that is written. */
export interface ReleasePlace {
  /** Folder of all releases. */
  readonly folder: string;
  readonly onFile?: (path: string) => void;
}

/**
 * Writes a release whole or not at all: every file into a hidden folder, then each is read again and
 * compared, then one renaming publishes them. Whatever ends the process before leaves a hidden folder
 * that counts for nothing and that the next attempt clears away.
 * @throws DataError where the release exists, or the disk gives other bytes than were written.
 */
export async function storeRelease(
  { manifest, files }: PlannedRelease,
  { folder, onFile }: ReleasePlace,
): Promise<void> {
  const { version } = manifest;
  const place = join(folder, version);
  const partial = join(folder, `.${version}.partial`);
  if (existsSync(place)) throw alreadyThere(place);
  await rm(partial, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(partial, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flush: true });
    onFile?.(path);
  }
  for (const [path, content] of files)
    if (sha256(await readFile(join(partial, path))) !== sha256(content)) throw badDisk(path);
  onFile?.('checked');
  await rename(partial, place);
}

function alreadyThere(file: string): DataError {
  return new DataError({
    ...{ file, found: 'the folder of a release', expected: 'no such release' },
    remedy: 'what is published stays as it is: release under a higher version',
  });
}

function badDisk(file: string): DataError {
  return new DataError({
    ...{ file, found: 'other bytes than were written', expected: 'the same bytes' },
    remedy: 'nothing was released; see whether the disk is full or faulty, then run it again',
  });
}
