import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AreaProfile } from '../../src/pipeline/area-profile.ts';
import type { Catalogue } from '../../src/pipeline/catalogue.ts';
import type { DerivedShapes } from '../../src/pipeline/derived.ts';
import type { PublishedMap, PublishedTrend } from '../../src/pipeline/published.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import { mapOf, trendOf } from '../indicators/published.ts';
import { copyWithThirdPlace, LSOAS, YEARS } from './third-place.ts';

let copy = '';

beforeAll(() => {
  copy = copyWithThirdPlace();
  const script = join(copy, 'scripts/build-data.ts');
  const built = spawnSync(process.execPath, [script], { cwd: copy, encoding: 'utf8' });
  expect(built.stderr).toBe('');
  expect(built.status).toBe(0);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(copy, '.derived', `${name}.json`), 'utf8')) as T;
}

describe('a third place, added by its file, its rows and its boundaries', () => {
  it('is known with what it has, after the place whose record this is', () => {
    const { places } = read<Catalogue>('catalogue');
    expect(places[0]?.isHome).toBe(true);
    expect(places.find(({ slug }) => slug === 'testham')).toMatchObject({
      isHome: false,
      lsoaEditions: ['lsoa2011'],
      wardEditions: ['ward2015'],
      maps: ['claimant-change', 'claimant-rate', 'claimant-share'],
      trends: ['employment-rate'],
    });
  });

  it('has maps of its own LSOAs, for its own periods, in its own classes', () => {
    const map = read<PublishedMap>('maps/testham/claimant-rate');
    expect(map.periods.map(({ label }) => label)).toEqual(YEARS.map(String));
    const [first] = map.periods;
    expect(first?.rows.map(({ area, name, count }) => ({ area, name, count }))).toEqual(
      LSOAS.map(({ code, name, claimants }) => ({ area: code, name, count: claimants })),
    );
    expect(map.extent).toEqual([0.7, 6.1]);
  });

  it('has shapes of every LSOA, and a page of each', () => {
    const { full } = read<DerivedShapes>('shapes/testham/lsoa2011');
    expect(full.areas.map(({ code }) => code).sort()).toEqual(LSOAS.map(({ code }) => code));
    for (const { code, name, claimants } of LSOAS) {
      const profile = read<AreaProfile>(`areas/testham/${code.toLowerCase()}`);
      expect(profile.name).toBe(name);
      const rate = profile.series.find(({ indicator }) => indicator === 'claimant-rate');
      expect(rate?.figures.map(({ count }) => count)).toEqual([claimants, claimants + 5]);
      expect(profile.headline).toMatch(/^In 2022, Testham 00\d[A-D] had \d\.\d claimants per 100/);
    }
  });

  it('has a page of each ward, with the rates that its LSOAs make up', () => {
    const profile = read<AreaProfile>('areas/testham/westgate-2015');
    const own = LSOAS.filter(({ ward }) => ward.name === 'Westgate');
    expect(profile.parts.map(({ name }) => name)).toEqual(own.map(({ name }) => name));
    const rate = profile.series.find(({ indicator }) => indicator === 'claimant-rate');
    const counted = own.reduce((sum, { claimants }) => sum + claimants, 0);
    expect(rate?.figures[0]).toMatchObject({ count: counted, denominator: own.length * 1500 });
  });

  it('has a trend beside the comparators that the table has rows of', () => {
    const trend = read<PublishedTrend>('trends/testham/employment-rate');
    expect(trend.series.map(({ name }) => name)).toEqual(['Testham', 'England', 'Birmingham']);
    expect(trend.programme).toBeNull();
    expect(existsSync(join(copy, '.derived/trends/testham/neet.json'))).toBe(false);
  });

  it('has charts with ids and addresses of its own', () => {
    const ids = readdirSync(join(copy, '.derived/charts')).filter((id) => id.startsWith('testham'));
    expect(ids).toEqual([
      'testham-claimant-change-2021-to-2022.json',
      ...YEARS.map((year) => `testham-claimant-rate-${year}.json`),
      ...YEARS.map((year) => `testham-claimant-share-${year}.json`),
      'testham-employment-rate.json',
    ]);
    const pages = ids.map((id) => read<ChartRecord>(`charts/${id.replace('.json', '')}`).page);
    expect(new Set(pages.map((page) => page.split('/').slice(0, 3).join('/')))).toEqual(
      new Set(['/places/testham']),
    );
  });

  it('changes nothing of the place whose record this is', () => {
    expect(read<object>('maps/leicester/claimant-rate')).toEqual(mapOf('claimant-rate'));
    expect(read<object>('trends/leicester/employment-rate')).toEqual(trendOf('employment-rate'));
  });
});
