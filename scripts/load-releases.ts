import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredRelease } from '../src/releases/release-input.ts';
import { NOTES_FILE } from '../src/releases/explain-changes.ts';
import type { ReleaseManifest, WithdrawnChart } from '../src/releases/manifest.ts';
import { parseManifest } from '../src/releases/parse-manifest.ts';
import { parseRedirects, REDIRECTS_FILE, type Redirect } from '../src/releases/redirects.ts';
import { parseReleaseNotes, type ReleaseNotes } from '../src/releases/release-notes.ts';
import { compareVersions, isVersion } from '../src/releases/version.ts';
import { parseWithdrawnCharts, WITHDRAWN_FILE } from '../src/releases/withdrawn-charts.ts';
import { sha256 } from './sha256.ts';

/** Folder of the releases in the repository. */
export const RELEASES = 'data/releases';

/** Versions of the releases below a folder, the latest first; what is half-written is not one. */
export function releaseVersions(folder = RELEASES): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isVersion(entry.name))
    .map(({ name }) => name)
    .sort((one, other) => compareVersions(other, one));
}

/**
 * The releases below a folder, the latest first; none before the first release.
 * @throws DataError where a manifest is missing or not as a release writes it.
 */
export function loadReleases(folder = RELEASES): readonly StoredRelease[] {
  return releaseVersions(folder).map((version) => {
    const file = join(folder, version, 'manifest.json');
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.from('');
    return { manifest: parseManifest({ file, text: bytes.toString() }), sha256: sha256(bytes) };
  });
}

/** Manifests of the releases below a folder, the latest first. @throws DataError as `loadReleases`. */
export function loadManifests(folder = RELEASES): readonly ReleaseManifest[] {
  return loadReleases(folder).map(({ manifest }) => manifest);
}

/** Reads a text that a release stored, by its address "archive/1.0.0/…". */
export function readStoredFrom(folder = RELEASES): (path: string) => string {
  return (path) => readFileSync(join(folder, path.replace(/^archive\//, '')), 'utf8');
}

/** Charts that are no longer made. @throws DataError naming chart and field. */
export function loadWithdrawnCharts(root = '.'): readonly WithdrawnChart[] {
  return parseWithdrawnCharts({ file: WITHDRAWN_FILE, text: readFrom(root, WITHDRAWN_FILE) });
}

/** Addresses that moved. @throws DataError naming the line. */
export function loadRedirects(root = '.'): readonly Redirect[] {
  return parseRedirects(readFrom(root, REDIRECTS_FILE), REDIRECTS_FILE);
}

/** What was written of the next release. @throws DataError naming the field. */
export function loadReleaseNotes(root = '.'): ReleaseNotes {
  return parseReleaseNotes({ file: NOTES_FILE, text: readFrom(root, NOTES_FILE) });
}

function readFrom(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
