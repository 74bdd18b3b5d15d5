import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReleases } from '../../pages/_derived.ts';

/**
 * SHA-256 of a release's manifest: of the file as committed, else as the next release's manifest
 * names it; null where neither is at hand.
 */
export function manifestHash(version: string): string | null {
  const file = join('data/releases', version, 'manifest.json');
  if (existsSync(file)) return createHash('sha256').update(readFileSync(file)).digest('hex');
  const later = readReleases().manifests.find(({ previous }) => previous?.version === version);
  return later?.previous?.sha256 ?? null;
}
