import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPeriod } from '../../src/pipeline/period.ts';
import type { PublishedReleases } from '../../src/releases/manifest.ts';
import { REVISED } from '../upstream/changed-world.ts';
import { INVENTED_AREAS } from '../upstream/invented-city.ts';
import { copyToRefresh, refreshCopy } from '../upstream/rehearsal.ts';
import { serveAllUpstream } from '../upstream/serve-all.ts';
import type { ServedUpstream } from '../upstream/serve-upstream.ts';
import { inventedClaimants } from '../upstream/nomis-figures.ts';
import { inventedNumber } from '../upstream/world.ts';
import { COPYING, type ProjectCopy } from '../scripts/project-copy.ts';
import { allWords, wordsOf } from './built-pages.ts';

const LSOAS = INVENTED_AREAS.areas.lsoa2011 ?? [];
const RATES = 'data/observations/employment-rate-16-64.csv';
const YEAR = formatPeriod(REVISED.period);

let copy: ProjectCopy;
let upstream: ServedUpstream;
/** Files of `data/` as they were, after a refresh and after another. */
const states: ReadonlyMap<string, string>[] = [];
const printed: string[] = [];

function dataFiles(): ReadonlyMap<string, string> {
  const entries = readdirSync(join(copy.folder, 'data'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

/** Names in `data/` of the files that differ between two states, or that one of them lacks. */
function changedFiles(before = states[0], after = states[1]): readonly string[] {
  const paths = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const changed = [...paths].filter((path) => before?.get(path) !== after?.get(path));
  return changed.map((path) => path.slice(join(copy.folder, 'data/').length)).sort();
}

async function refresh(): Promise<void> {
  printed.push(await refreshCopy(copy, upstream.address));
  states.push(dataFiles());
}

beforeAll(async () => {
  [copy, upstream] = [copyToRefresh(), await serveAllUpstream()];
  states.push(dataFiles());
  await refresh();
  await refresh();
  expect(copy.run('build-data')).toMatchObject({ status: 0, stderr: '' });
  const { status, stderr } = spawnSync('node_modules/.bin/astro', ['build', '--silent'], {
    ...{ cwd: copy.folder, encoding: 'utf8' },
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, stderr).toBe(0);
}, 5 * COPYING);

afterAll(async () => {
  copy.dispose();
  await upstream.close();
});

const open = (page: string) =>
  new JSDOM(copy.read(join('dist', page, 'index.html'))).window.document;

/** The revised cell before and after, as the table has it. */
function revisedCells(): readonly Readonly<Record<'count' | 'denominator', number>>[] {
  return states.slice(0, 2).map((files) => {
    const path = join(copy.folder, 'data/observations/claimants-lsoa.csv');
    const row = csvParse(files.get(path) ?? '').find(
      ({ area, period }) => area === REVISED.area && period === REVISED.period,
    );
    return { count: Number(row?.['count']), denominator: Number(row?.['denominator']) };
  });
}

const ratesOf = () =>
  revisedCells().map(({ count, denominator }) => ((100 * count) / denominator).toFixed(1));

/** The last year of the employment rate before the refresh, and the one after it. */
function lastYears(): readonly [before: number, after: number] {
  const before = states[0]?.get(join(copy.folder, RATES)) ?? '';
  const last = Math.max(...csvParse(before).map(({ period = '' }) => Number(period.slice(0, 4))));
  return [last, last + 1];
}

describe('a refresh from publishers who have new figures, a revised one and a second city', () => {
  it('reports the revised figure, old and new, and nothing else as revised', () => {
    const [old, now] = revisedCells().map(({ count }) => count);
    expect(now).toBeCloseTo((old ?? NaN) + 10, 2);
    const lines = printed[0]?.split('\n').filter((line) => line.includes('revised:'));
    expect(lines).toEqual([
      `  revised: ${REVISED.area}, ${YEAR}, value ${old} -> ${now}`,
      `  revised: ${REVISED.area}, ${YEAR}, count ${old} -> ${now}`,
    ]);
    expect(printed[0]).not.toMatch(/vanished:|suspicious:/);
  });

  it('reports the new year of the employment rate, and the areas of the second city', () => {
    const [, year] = lastYears();
    expect(printed[0]).toMatch(
      new RegExp(
        `^employment-rate-16-64\n {2}new: 12 figures\n {2}new periods: 1 \\(${year}\\)$`,
        'm',
      ),
    );
    expect(printed[0]).toMatch(/^claimants-lsoa\n.*\n {2}new areas: 20 \(E01090000, E01090001, /m);
    expect(printed[0]).toMatch(/^geography\/nottingham\/lsoa2011\.topojson: new$/m);
    expect(printed[0]).toMatch(/^Written to data\/\.$/m);
  });

  it('changes in data/ what it reported, and leaves the record and the releases alone', () => {
    const changed = changedFiles();
    expect(changed).toContain('refreshes.csv');
    expect(changed).toContain('observations/claimants-lsoa.csv');
    expect(changed).toContain('geography/nottingham/areas.csv');
    expect(changed).not.toContain('observations/claimant-rate-16-64.csv');
    expect(changed.filter((file) => /^(record|releases)\//.test(file))).toEqual([]);
  });

  it('passes the checks of what is committed', () => {
    const { status, stdout, stderr } = copy.run('check-data');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^no fault found$/m);
    expect(stdout).toMatch(/^ {2}nottingham: .*20 lsoa2011/m);
  });

  it('changes no byte when it is run again, but for its day', () => {
    expect(printed[1]).not.toMatch(/new: |revised: |vanished: |suspicious: /);
    expect(printed[1]).toMatch(/^answers: \d+ unchanged$/m);
    expect(changedFiles(states[1], states[2]).filter((file) => file !== 'refreshes.csv')).toEqual(
      [],
    );
    const [once, twice] = states
      .slice(1)
      .map((files) =>
        files.get(join(copy.folder, 'data/refreshes.csv'))?.replaceAll(/\d{4}-\d\d-\d\d/g, ''),
      );
    expect(twice).toBe(once);
  });
});

describe('the site that is built of what a refresh brought', () => {
  it('maps the second city with the figures that its publishers gave', () => {
    const map = open('/places/nottingham/maps/claimant-rate/');
    const shapes = [...map.querySelectorAll('.map-frame [data-code]')];
    expect(shapes.map((shape) => shape.getAttribute('data-code')).sort()).toEqual(LSOAS);
    const rows = [...map.querySelectorAll('tr[data-code]')];
    const shown = rows.map((row) => [
      row.getAttribute('data-code'),
      wordsOf(row.querySelector('[data-key="value"]')),
    ]);
    const served = LSOAS.map((code) => {
      const mean = (Math.round((inventedClaimants(code, 2022) * 12) / 5) * 5) / 12;
      return [code, ((100 * mean) / (1000 + inventedNumber(code, 600))).toFixed(1)];
    });
    expect(shown.toSorted()).toEqual(served);
  });

  it('has a page of every area of the second city, and leads to its maps', () => {
    const areas = readdirSync(join(copy.folder, 'dist/places/nottingham/areas'));
    expect(areas).toEqual(expect.arrayContaining(LSOAS.map((code) => code.toLowerCase())));
    const front = open('/places/nottingham/');
    const links = [...front.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/places/nottingham/maps/claimant-rate/');
    expect(wordsOf(front.querySelector('main'))).not.toContain('No boundaries on record yet');
  });

  it('shows the revised rate on the page of its area, and marks it as changed', () => {
    const [old, now] = ratesOf();
    expect(now).not.toBe(old);
    const area = open(`/areas/${REVISED.area.toLowerCase()}/`);
    const marks = allWords(area, '.revised li').join(' ');
    expect(marks).toContain('since release');
    const map = open(`/maps/claimant-rate/${YEAR}/`);
    const value = map.querySelector(`tr[data-code="${REVISED.area}"] [data-key="value"]`);
    expect(wordsOf(value)).toBe(now);
  });

  it('lists the revision among what has changed since the last release', () => {
    const [old, now] = ratesOf();
    const { unreleased } = JSON.parse(copy.read('.derived/releases.json')) as PublishedReleases;
    const own = unreleased.filter(
      ({ dataset, column, area, kind }) =>
        `${dataset} ${column} ${kind}` === 'claimant-rate value revision' && area === REVISED.area,
    );
    expect(own).toEqual([
      expect.objectContaining({ period: REVISED.period, old, new: now, release: '' }),
    ]);
    const rows = allWords(open('/releases/'), '.ledger tbody tr');
    expect(rows.filter((row) => row.includes(REVISED.area)).length).toBeGreaterThan(0);
  });

  it('draws the new year of the employment rate, at home and in the second city', () => {
    const [, year] = lastYears();
    for (const page of ['/trends/employment-rate/', '/places/nottingham/trends/employment-rate/'])
      expect(wordsOf(open(page).querySelector('main'))).toContain(String(year));
  });

  it('says in the policy how many tables it fetched itself, and calls none second-hand', () => {
    const policy = wordsOf(open('/releases/policy/').querySelector('main'));
    expect(policy).toMatch(/Not done: this record has fetched \d\d tables of figures from/);
    expect(policy).not.toContain('second-hand');
  });
});
