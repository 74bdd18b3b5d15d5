import type { ReleasedFile } from './manifest.ts';
import type { FileContents, Hash } from './release-input.ts';

/** What a manifest says of a file: its address, its hash and its length in bytes. */
export function frozenFile(path: string, content: string | Uint8Array, hash: Hash): ReleasedFile {
  return { path, sha256: hash(content), bytes: byteLength(content) };
}

/** Files of a folder of the archive as a manifest lists them, ascending by path. */
export function frozenFiles(
  folder: string,
  contents: FileContents,
  hash: Hash,
): readonly ReleasedFile[] {
  return [...contents]
    .map(([name, content]) => frozenFile(`${folder}${name}`, content, hash))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function byteLength(content: string | Uint8Array): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
}

/**
 * Where the repository keeps a file of the archive, below `data/releases/`. The frozen pages share
 * their style sheets and scripts at `/archive/assets/`; each lies in the folder of the release that
 * brought it, so that one renaming publishes a release whole.
 */
export function storedPath({ path }: Pick<ReleasedFile, 'path'>, version: string): string {
  return path.startsWith(ASSETS)
    ? `${version}/assets/${path.slice(ASSETS.length)}`
    : path.slice('archive/'.length);
}

/** Folder of the archive that holds the style sheets and scripts of all frozen pages. */
export const ASSETS = 'archive/assets/';

/** The address of the archive that a file of the repository's releases is served at. */
export function archivePath(stored: string): string {
  const [, name] = /^\d+\.\d+\.\d+\/assets\/(.+)$/.exec(stored) ?? [];
  return name === undefined ? `archive/${stored}` : `${ASSETS}${name}`;
}
