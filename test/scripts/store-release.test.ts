import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryArchive } from '../../scripts/archive-readers.ts';
import { storeRelease } from '../../scripts/store-release.ts';
import { planRelease } from '../../src/releases/plan-release.ts';
import { verifyArchive } from '../../src/releases/verify-archive.ts';
import { hash, inputOf, THREE } from '../releases/three-releases.ts';

const planned = planRelease(inputOf(THREE[0], new Map(), []));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Stores the release in another process, which kills itself once so many files are written. */
function storeAndDie(after: number): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => {
    const args = ['test/scripts/store-and-die.ts', folder, String(after)];
    execFile('node', args, (fault) => {
      resolve(fault?.signal ?? null);
    });
  });
}

const verify = () => verifyArchive(repositoryArchive(folder), hash);

describe('storeRelease', () => {
  // The last point is after all files were read again: only the renaming is left.
  it.each([1, 2, 7, planned.files.size, planned.files.size + 1])(
    'leaves no release where the process is killed at point %i, and then stores a whole one',
    async (point) => {
      expect(await storeAndDie(point)).toBe('SIGKILL');
      expect(readdirSync(folder)).toEqual(['.1.0.0.partial']);
      expect(await verify()).toMatchObject({ faults: [], manifests: [] });
      expect(await storeAndDie(1000)).toBeNull();
      expect(readdirSync(folder)).toEqual(['1.0.0']);
      const { faults, manifests } = await verify();
      expect([faults.length, manifests.length]).toEqual([0, 1]);
    },
  );

  it('never writes over a release, and leaves it as it was', async () => {
    await storeRelease(planned, { folder });
    await expect(storeRelease(planned, { folder })).rejects.toThrow(/the folder of a release/);
    expect((await verify()).faults).toEqual([]);
    expect(existsSync(join(folder, '.1.0.0.partial'))).toBe(false);
  });
});
