import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngland, copyRecord } from '../../scripts/bench/england/workspace.ts';
import { differing, filesIn, reviseCount, runIn } from '../scripts/incremental/copied-record.ts';

const copy = join(mkdtempSync(join(tmpdir(), 'incremental-')), 'record');
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];

/** Derived data and pages of the copy: what places are taken over from the last such build. */
function buildIncrementally(): ReadonlyMap<string, Buffer> {
  runIn(copy, ['scripts/build-data.ts', '--incremental']);
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  runIn(copy, ASTRO, { INCREMENTAL_BUILD: '1' });
  return filesIn(join(copy, 'dist'));
}

function buildFully(): ReadonlyMap<string, Buffer> {
  runIn(copy, ['scripts/build-data.ts']);
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  runIn(copy, ASTRO);
  return filesIn(join(copy, 'dist'));
}

let first: ReadonlyMap<string, Buffer> = new Map();

beforeAll(() => {
  copyRecord(copy);
  addEngland(copy, { areas: 15, authorities: 3, months: 120, seed: 3 });
  first = buildIncrementally();
}, 600_000);

afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

describe('an incremental build', () => {
  it('gives the bytes of a full one after figures of two places changed, one of them released', () => {
    reviseCount(copy, 'E01040001', '99.5');
    reviseCount(copy, 'E01013600', '90.25');
    const incremental = buildIncrementally();
    expect(differing(incremental, buildFully())).toEqual([]);
    const changed = differing(first, incremental);
    expect(changed).toContain('places/invented-001/areas/e01040001/index.html');
    expect(changed).toContain('places/invented-001/maps/claimant-rate/index.html');
    expect(changed).toContain('api/v1/areas/E01040001.json');
    expect(changed.filter((path) => path.startsWith('places/invented-002/'))).toEqual([]);
    const page = incremental.get('areas/e01013600/index.html')?.toString() ?? '';
    expect(page).toContain('since release');
  });
});
