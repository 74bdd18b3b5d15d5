import { expect, test } from 'vitest';
import { repositoryArchive } from '../../scripts/archive-readers.ts';
import {
  loadManifests,
  loadRedirects,
  loadReleaseNotes,
  loadWithdrawnCharts,
  RELEASES,
} from '../../scripts/load-releases.ts';
import { sha256 } from '../../scripts/sha256.ts';
import { verifyArchive } from '../../src/releases/verify-archive.ts';

test('every release in the repository is as it was published', async () => {
  const { faults, manifests } = await verifyArchive(repositoryArchive(RELEASES), sha256);
  expect(faults).toEqual([]);
  expect(manifests.length).toBe(loadManifests().length);
});

test('what is written by hand of releases can be read', () => {
  expect(loadReleaseNotes().summary.length).toBeGreaterThan(10);
  const published = new Set(loadManifests().flatMap(({ charts }) => charts.map(({ id }) => id)));
  expect(loadWithdrawnCharts().filter(({ id }) => !published.has(id))).toEqual([]);
  expect(loadRedirects().filter(({ from, to }) => from === to)).toEqual([]);
});
