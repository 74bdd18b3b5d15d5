import type { ArchiveFault } from './verify-archive.ts';
import type { ReadManifest } from './verify-chain.ts';

/** Where a site lists its releases. */
export const LIST_PATH = 'archive/index.json';

/**
 * Compares a site's own list of releases with the manifests that were found: the list is in no
 * manifest, so nothing else would tell that it leads astray.
 * @param text of the list; null where there is none.
 * @param found manifests, the earliest first.
 */
export function checkList(
  text: string | null,
  found: readonly ReadManifest[],
): readonly ArchiveFault[] {
  if (text === null) return [{ path: LIST_PATH, kind: 'missing', words: 'no such file' }];
  const expected = found
    .toReversed()
    .map(({ version, manifest, sha256 }) => `${version} ${manifest.date} ${sha256}`);
  const listed = parseList(text);
  if (listed?.join('\n') === expected.join('\n')) return [];
  const words = `it lists ${listed?.join(', ') || 'no release'}, and the manifests are ${expected.join(', ') || 'none'}`;
  return [{ path: LIST_PATH, kind: 'tampered', words }];
}

function parseList(text: string): readonly string[] | null {
  try {
    const { releases } = JSON.parse(text) as { readonly releases: readonly ListedRelease[] };
    return releases.map(({ version, date, manifest }) => `${version} ${date} ${manifest}`);
  } catch {
    return null;
  }
}

interface ListedRelease {
  readonly version: string;
  readonly date: string;
  readonly manifest: string;
}
