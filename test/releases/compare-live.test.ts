import { describe, expect, it } from 'vitest';
import { compareArchives } from '../../src/releases/compare-archives.ts';
import { compareLive } from '../../src/releases/compare-live.ts';
import type { ReadManifest } from '../../src/releases/verify-chain.ts';
import { storeChapters } from './three-releases.ts';

const read = storeChapters().releases.map(({ manifest, sha256 }): ReadManifest => ({
  ...{ version: manifest.version, manifest, sha256, noted: null },
}));
const [first, second, third] = read as [ReadManifest, ReadManifest, ReadManifest];
const hashes = (kind: 'charts' | 'datasets') =>
  new Map(
    third.manifest[kind]
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ id, sha256 }): [string, string | null] => [id, sha256]),
  );

describe('compareLive', () => {
  it('says nothing of what is as published, nor of what was withdrawn', () => {
    const live = { charts: hashes('charts'), datasets: hashes('datasets') };
    expect(compareLive(third.manifest, live)).toEqual([]);
  });

  it('names what changed, what is gone and what is new', () => {
    const charts = hashes('charts').set('testham-rate', '0').set('testham-new', '1');
    const datasets = hashes('datasets').set('share', null);
    expect(compareLive(third.manifest, { charts, datasets })).toEqual([
      'chart testham-rate: changed since release 1.1.1, not yet released',
      'chart testham-new: new since release 1.1.1, not yet released',
      'dataset share: no longer at its address since release 1.1.1, not yet released',
    ]);
  });
});

describe('compareArchives', () => {
  it('notes a release that only one of the two has yet', () => {
    expect(compareArchives(read, [first, second])).toEqual({
      ...{ faults: [], notes: ['release 1.1.1 is not on the site yet'] },
    });
    expect(compareArchives([first], read).notes).toHaveLength(2);
  });

  it('finds a release with another manifest, and one that is left out between others', () => {
    const altered = { ...second, sha256: '0' };
    expect(compareArchives(read, [first, altered, third]).faults).toMatchObject([
      { path: 'archive/1.1.0/manifest.json', kind: 'tampered' },
    ]);
    expect(compareArchives(read, [first, third]).faults).toMatchObject([
      { path: 'archive/1.1.0/manifest.json', kind: 'missing' },
    ]);
  });
});
