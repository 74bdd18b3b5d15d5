import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordOfJson } from '../src/publications/charts/chart-json.ts';
import { canonicalJson } from '../src/releases/canonical-json.ts';
import type { LiveHashes } from '../src/releases/compare-live.ts';
import type { ReleaseManifest } from '../src/releases/manifest.ts';
import type { ArchiveReader } from '../src/releases/verify-archive.ts';
import { liveState, readPublications } from './live-state.ts';
import { sha256 } from './sha256.ts';

/** Hashes of what was derived last in the repository; null where nothing was. */
export function derivedHashes(root: string): LiveHashes | null {
  if (!existsSync(join(root, '.derived/charts.json'))) return null;
  const { charts, datasets } = liveState(readPublications(root));
  return { charts: new Map(Object.entries(charts)), datasets: new Map(Object.entries(datasets)) };
}

/** Hashes of the charts and datasets that a site shows of those that a release published. */
export async function siteHashes(
  { charts, datasets }: ReleaseManifest,
  { read }: ArchiveReader,
): Promise<LiveHashes> {
  const found = {
    charts: new Map<string, string | null>(),
    datasets: new Map<string, string | null>(),
  };
  for (const { id, state } of charts)
    if (state !== 'withdrawn')
      found.charts.set(id, recordHash(await read(`charts/${id}/${id}.json`)));
  for (const { id, state } of datasets) {
    if (state === 'withdrawn') continue;
    const bytes = await read(`data/${id}/${id}.csv`);
    found.datasets.set(id, bytes === null ? null : sha256(bytes));
  }
  return found;
}

/** Hash of the record in a chart's live JSON. */
function recordHash(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  try {
    const chart = JSON.parse(new TextDecoder().decode(bytes)) as object | null;
    return sha256(canonicalJson(recordOfJson(chart ?? {})));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return sha256(bytes);
  }
}
