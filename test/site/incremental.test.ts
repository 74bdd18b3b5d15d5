import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngland, copyRecord } from '../../scripts/bench/england/workspace.ts';
import {
  areasOf,
  differing,
  filesIn,
  reviseCount,
  runIn,
  takeAway,
} from '../scripts/incremental/copied-record.ts';

const copy = join(mkdtempSync(join(tmpdir(), 'incremental-')), 'record');
const dist = join(copy, 'dist');
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
const INCREMENTAL = { INCREMENTAL_BUILD: '1' };

/** Derived data and pages of the copy: what places are taken over from the last such build. */
function buildIncrementally(): ReadonlyMap<string, Buffer> {
  runIn(copy, ['scripts/build-data.ts', '--incremental']);
  runIn(copy, ASTRO, INCREMENTAL);
  return filesIn(dist);
}

function buildFully(): ReadonlyMap<string, Buffer> {
  runIn(copy, ['scripts/build-data.ts']);
  runIn(copy, ASTRO);
  return filesIn(dist);
}

/** The whole command in the copy. */
function buildSite(...args: readonly string[]): ReadonlyMap<string, Buffer> {
  const programs = join(copy, 'node_modules/.bin');
  runIn(copy, ['scripts/build-site.ts', ...args], { PATH: `${programs}:${process.env['PATH']}` });
  return filesIn(dist);
}

/** A file that was taken over is the very same one; one that was drawn again is another. */
function identity(path: string): number {
  return statSync(join(dist, path)).ino;
}

const CHANGED = 'places/invented-001/areas/e01040001/index.html';
const OTHER = 'places/invented-002/index.html';
/** What is made from the second place alone. */
const OF_SECOND = /^(places\/|charts\/|data\/boundaries\/)invented-002/;
let first: ReadonlyMap<string, Buffer> = new Map();

beforeAll(() => {
  copyRecord(copy);
  addEngland(copy, { areas: 15, authorities: 3, months: 120, seed: 3 });
  // Images are kept by what they are drawn from: most of the copy's are those of the record.
  mkdirSync(join(copy, '.cache'));
  mkdirSync('.cache/images', { recursive: true });
  symlinkSync(resolve('.cache/images'), join(copy, '.cache/images'));
  first = buildIncrementally();
}, 600_000);

afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

describe('an incremental build', () => {
  it('gives the bytes of a full one after figures of two places changed, one of them released', () => {
    const files = [...first.keys()].filter((path) => OF_SECOND.test(path));
    expect(files.map((path) => path.split('/')[0])).toContain('charts');
    const [changedPage, others] = [identity(CHANGED), files.map(identity)];
    reviseCount(copy, 'E01040001', '99.5');
    reviseCount(copy, 'E01013600', '90.25');
    const incremental = buildIncrementally();
    expect(files.map(identity)).toEqual(others);
    expect(identity(CHANGED)).not.toBe(changedPage);
    expect(differing(incremental, buildFully())).toEqual([]);
    const changed = differing(first, incremental);
    expect(changed).toContain(CHANGED);
    expect(changed).toContain('places/invented-001/maps/claimant-rate/index.html');
    expect(changed).toContain('api/v1/areas/E01040001.json');
    expect(changed.filter((path) => path.startsWith('places/invented-002/'))).toEqual([]);
    const page = incremental.get('areas/e01013600/index.html')?.toString() ?? '';
    expect(page).toContain('since release');
  });

  it('takes nothing over from a site that another build made, nor from one that was stopped', () => {
    const full = identity(OTHER);
    buildIncrementally();
    const drawn = identity(OTHER);
    expect(drawn).not.toBe(full);
    const catalogue = join(copy, '.derived/catalogue.json');
    writeFileSync(catalogue, '{"places": cut sh');
    expect(() => runIn(copy, ASTRO, INCREMENTAL)).toThrow();
    buildIncrementally();
    expect(identity(OTHER)).not.toBe(drawn);
    expect(existsSync(join(copy, '.cache/build/last-site'))).toBe(false);
  });

  it('leaves nothing of a place that was taken away', () => {
    const answers = areasOf(copy, 'invented-003').map((code) => `api/v1/areas/${code}.json`);
    expect(answers.every((path) => existsSync(join(dist, path)))).toBe(true);
    takeAway(copy, 'invented-003');
    const incremental = buildIncrementally();
    expect(answers.filter((path) => incremental.has(path))).toEqual([]);
    expect([...incremental.keys()].filter((path) => path.includes('invented-003'))).toEqual([]);
    expect(differing(incremental, buildFully())).toEqual([]);
  });

  it('takes over no image that was drawn by hand of other figures', () => {
    const before = buildSite('--incremental');
    const images = [...before.keys()].filter((path) => OF_SECOND.test(path) && /\.png$/.test(path));
    expect(images.length).toBeGreaterThan(2);
    for (const image of images) rmSync(join(dist, image));
    const table = join(copy, 'data/observations/claimants-lsoa.csv');
    const text = readFileSync(table, 'utf8');
    reviseCount(copy, areasOf(copy, 'invented-002')[0] ?? '', '44.5');
    runIn(copy, ['scripts/build-data.ts']);
    runIn(copy, ['scripts/build-images.ts', '--incremental']);
    expect(differing(before, filesIn(dist))).not.toEqual([]);
    writeFileSync(table, text);
    expect(differing(before, buildSite('--incremental'))).toEqual([]);
  });

  it('is that of the command: images, downloads, search and redirects are those of a whole build', () => {
    buildSite('--incremental');
    const other = identity(OTHER);
    const redirects = join(copy, 'data/redirects.csv');
    const before = readFileSync(redirects, 'utf8');
    const from = '/places/invented-002/areas/an-old-name/';
    writeFileSync(
      redirects,
      `${before.trim()}\n${from},/places/invented-002/,2026-01-05,renamed\n`,
    );
    expect(buildSite('--incremental').has(`${from.slice(1)}index.html`)).toBe(true);
    expect(identity(OTHER)).not.toBe(other);
    writeFileSync(redirects, before);
    reviseCount(copy, 'E01040001', '97.75');
    const incremental = buildSite('--incremental');
    expect([...incremental.keys()].filter((path) => path.includes('an-old-name'))).toEqual([]);
    const ofSecond = [...incremental.keys()].filter((path) => OF_SECOND.test(path));
    const [image = '', ...images] = ofSecond.filter((path) => path.endsWith('.png')).sort();
    const drawn = identity(image);
    rmSync(join(dist, images.at(-1) ?? ''));
    reviseCount(copy, 'E01040001', '96.75');
    const again = buildSite('--incremental');
    expect(differing(incremental, again)).toContain(CHANGED);
    expect(identity(image)).toBe(drawn);
    expect(differing(again, buildSite())).toEqual([]);
  });
});
