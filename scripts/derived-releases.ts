import type { PublishedReleases } from '../src/releases/manifest.ts';
import type { DerivedFiles } from './derived-files.ts';
import { loadManifests } from './load-releases.ts';

/** What was released so far, and what has changed since: `releases`; the charts that are no
 * longer made, with their last records: `withdrawn`. */
export function releaseFiles(): DerivedFiles {
  const releases: PublishedReleases = { manifests: loadManifests(), changes: [], unreleased: [] };
  return new Map<string, unknown>([
    ['releases', releases],
    ['withdrawn', []],
  ]);
}
