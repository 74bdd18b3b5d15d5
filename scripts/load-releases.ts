import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseManifest } from '../src/releases/manifest.ts';

/** Manifests of the releases below a folder, the latest first; none before the first release. */
export function loadManifests(folder = 'data/releases'): readonly ReleaseManifest[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => existsSync(join(folder, entry.name, 'manifest.json')))
    .map(
      ({ name }) =>
        JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')) as ReleaseManifest,
    )
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}
