import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes all files or none: each goes to a temporary file beside its place, and only when every one
 * is written are they renamed. A fault before that leaves the old files as they were, byte for byte.
 */
export async function writeAtomically(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const temporary = (path: string) => `${path}.new`;
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary(path), text);
    }
  } catch (fault) {
    await Promise.allSettled([...files.keys()].map((path) => rm(temporary(path), { force: true })));
    throw fault;
  }
  for (const path of files.keys()) await rename(temporary(path), path);
}
