import { listFaults, type DataFault } from '../../src/pipeline/data-error.ts';
import { verifyArchive } from '../../src/releases/verify-archive.ts';
import { repositoryArchive } from '../archive-readers.ts';
import {
  loadRedirects,
  loadReleaseNotes,
  loadWithdrawnCharts,
  RELEASES,
} from '../load-releases.ts';
import { sha256 } from '../sha256.ts';

interface CheckedReleases {
  readonly releases: number;
  /** Files of the releases whose hash was computed again. */
  readonly files: number;
  readonly faults: readonly DataFault[];
}

/** Computes every hash of the releases again, and reads what keeps published addresses. */
export async function checkPublished(): Promise<CheckedReleases> {
  const { manifests, files, faults } = await verifyArchive(repositoryArchive(RELEASES), sha256);
  const altered = faults.map(({ path, words }) => ({
    file: path.replace(/^archive/, RELEASES),
    found: words,
    expected: 'the file as its release wrote it: nothing below a release is ever edited',
    remedy: 'bring it back from the history, or see docs/releases.md',
  }));
  const written = [loadReleaseNotes, loadWithdrawnCharts, loadRedirects].flatMap(
    (load) => listFaults(() => load()).faults,
  );
  return { releases: manifests.length, files, faults: [...altered, ...written] };
}
