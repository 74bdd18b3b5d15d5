import { listFaults, type DataFault } from '../../src/pipeline/data-error.ts';
import { verifyArchive } from '../../src/releases/verify-archive.ts';
import { repositoryArchive } from '../archive-readers.ts';
import {
  loadRedirects,
  loadReleaseNotes,
  loadWithdrawnCharts,
  RELEASES,
} from '../load-releases.ts';
import { NOTES_FILE } from '../../src/releases/explain-changes.ts';
import { REDIRECTS_FILE } from '../../src/releases/redirects.ts';
import { WITHDRAWN_FILE } from '../../src/releases/withdrawn-charts.ts';
import { sha256 } from '../sha256.ts';
import { readDataFile } from './data-files.ts';

/** Files that are written by hand, each with what reads it. */
const BY_HAND: readonly (readonly [file: string, load: () => unknown])[] = [
  [NOTES_FILE, loadReleaseNotes],
  [WITHDRAWN_FILE, loadWithdrawnCharts],
  [REDIRECTS_FILE, loadRedirects],
];

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
  const written = BY_HAND.flatMap(
    ([file, load]) =>
      listFaults(() => {
        readDataFile(file);
        load();
      }).faults,
  );
  return { releases: manifests.length, files, faults: [...altered, ...written] };
}
