import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder and their bytes, none where it is not there; those of one ending if named. */
export function weighFolder(
  folder: string,
  ending = '',
): { readonly files: number; readonly bytes: number } {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
