import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReleases } from '../../pages/_derived.ts';
import { sha256 } from '../../../scripts/sha256.ts';

/**
 * SHA-256 of a release's manifest: of the file as committed, else as the next release's manifest
 * names it; null where neither is at hand.
 */
export function manifestHash(version: string): string | null {
  const file = join('data/releases', version, 'manifest.json');
  if (existsSync(file)) return sha256(readFileSync(file));
  const later = readReleases().manifests.find(({ previous }) => previous?.version === version);
  return later?.previous?.sha256 ?? null;
}
