import { describe, expect, it } from 'vitest';
import { checkList } from '../../src/releases/check-list.ts';
import { storeChapters } from './three-releases.ts';

const found = storeChapters().releases.map(({ manifest, sha256 }) => ({
  ...{ version: manifest.version, manifest, sha256, noted: null },
}));
const list = JSON.stringify({
  releases: found
    .toReversed()
    .map(({ version, manifest, sha256 }) => ({ version, date: manifest.date, manifest: sha256 })),
});

describe('the list of releases of a site', () => {
  it('is right where it names the manifests that are there', () => {
    expect(checkList(list, found)).toEqual([]);
    expect(checkList('{"releases":[]}', [])).toEqual([]);
  });

  it('is at fault where any character of it is another', () => {
    for (const word of ['1.1.0', '2026-02-01', ...found.map(({ sha256 }) => sha256)]) {
      const [fault] = checkList(list.replace(word, `${word.slice(0, -1)}9x`), found);
      expect(fault, word).toMatchObject({ path: 'archive/index.json', kind: 'tampered' });
    }
  });

  it('is at fault where it leaves a release out, is broken, or is not there', () => {
    expect(checkList(list, found.slice(1))).toHaveLength(1);
    for (const text of ['', 'null', '[]', '{"releases":[null]}'])
      expect(checkList(text, found), text).toHaveLength(1);
    expect(checkList(null, found)[0]?.kind).toBe('missing');
  });
});
