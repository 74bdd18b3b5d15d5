import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/static-server.ts';
import { copyWithThirdPlace, LSOAS } from '../scripts/third-place.ts';
import { useBrowser, withPage } from './browser.ts';
import { allWords, wordsOf } from './built-pages.ts';
import { chartsReached } from './charts-reached.ts';
import { fileOf } from './pages.ts';
import { markedPages, searchRecords } from './search-records.ts';

let copy = '';

/** Runs a program in the copy, to its end. */
function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

beforeAll(() => {
  copy = copyWithThirdPlace();
  run('scripts/build-data.ts');
  run('node_modules/astro/bin/astro.mjs', 'build', '--silent');
  run('scripts/build-search.ts');
}, 600_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function open(page: string): Document {
  return new JSDOM(readFileSync(fileOf(page, join(copy, 'dist')), 'utf8')).window.document;
}

describe('the site with an invented third place, which one file, rows and boundaries add', () => {
  it('draws a map of its LSOAs, each shape with its code and its figure in the table', () => {
    const map = open('/places/testham/maps/claimant-rate/');
    const shapes = [...map.querySelectorAll('.map-frame [data-code]')];
    expect(shapes.map((shape) => shape.getAttribute('data-code')).sort()).toEqual(
      LSOAS.map(({ code }) => code),
    );
    const rates = LSOAS.map(({ claimants }) => ((100 * (claimants + 5)) / 1500).toFixed(1));
    expect(allWords(map, 'tr[data-code] [data-key="value"]')).toEqual(rates);
    const links = [...map.querySelectorAll('tr[data-code] th a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      LSOAS.map(({ code }) => `/places/testham/areas/${code.toLowerCase()}/`),
    );
  });

  it('has a page of every map, every area and every trend that it has figures for', () => {
    const folders = ['maps', 'areas', 'trends'].map((folder) =>
      readdirSync(join(copy, 'dist/places/testham', folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    );
    expect(folders).toEqual([
      ['claimant-change', 'claimant-rate', 'claimant-share'],
      [...LSOAS.map(({ code }) => code.toLowerCase()), 'eastgate-2015', 'westgate-2015'],
      ['employment-rate'],
    ]);
  });

  it('leads from its front to its maps, wards and trends, and says what it does not have', () => {
    const front = open('/places/testham/');
    const links = [...front.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/places/testham/maps/claimant-rate/');
    expect(links).toContain('/places/testham/areas/westgate-2015/');
    expect(links).toContain('/places/testham/trends/employment-rate/');
    const said = front.querySelector('.not-here')?.textContent ?? '';
    expect(said).not.toContain('No boundaries on record yet');
    expect(said).toContain('No promise of this place is on record');
    expect(said).toMatch(/NEET at 16 and 17\s+Not in this record yet; published by/);
  });

  it('says on a trend which comparators its table has no row of', () => {
    const said = wordsOf(open('/places/testham/trends/employment-rate/').querySelector('.notes'));
    expect(said).toContain('No figure published for Nextham in the figures that this record holds');
    expect(said).not.toContain('The shaded years');
  });

  it('lists it among the places, the charts and the answers of the data interface', () => {
    expect(allWords(open('/places/'), 'h2')).toContain('Testham');
    const line = open('/charts/').querySelector('main li:has(> a[href="/places/testham/"])');
    expect(wordsOf(line)).toMatch(/^Testham: \d maps of Testham · 1 trend of Testham\b/);
    expect(line?.querySelectorAll('a[href^="/charts/testham-"]')).toHaveLength(1);
    const ids = JSON.parse(readFileSync(join(copy, '.derived/charts.json'), 'utf8')) as string[];
    expect(ids.filter((id) => id.startsWith('testham-')).length).toBeGreaterThan(3);
    expect(chartsReached(join(copy, 'dist'))).toEqual(ids.toSorted());
    const code = LSOAS[0]?.code ?? '';
    const answer = readFileSync(join(copy, `dist/api/v1/areas/${code}.json`), 'utf8');
    expect(answer).toContain(`/places/testham/areas/${code.toLowerCase()}/`);
  });
});

describe('the search of that site', () => {
  useBrowser();

  it('has a record of the place, its lists and measures, not one of each area or period', () => {
    const records = searchRecords(join(copy, 'dist'));
    expect(records.map(({ url }) => url)).toEqual(markedPages(join(copy, 'dist')));
    const own = records.filter(({ url }) => url.includes('testham'));
    expect(own.map(({ url }) => url)).toEqual(
      [
        ...['', 'areas/', 'maps/', 'maps/claimant-change/', 'maps/claimant-rate/'],
        ...['maps/claimant-share/', 'trends/', 'trends/employment-rate/'],
      ].map((page) => `/places/testham/${page}`),
    );
    expect(own.map(({ meta }) => meta.title)).toContain('Claimant rate, Testham, 2022');
    for (const { meta } of own) expect(meta.title).toContain('Testham');
    for (const { url, content } of own)
      for (const { code } of LSOAS) expect(content.includes(code), `${url}: ${code}`).toBe(false);
  });

  it.each([
    ['Testham', '/places/testham/'],
    ['Testham claimant rate', '/places/testham/maps/claimant-rate/'],
    ['employment rate of Testham', '/places/testham/trends/employment-rate/'],
    ['Westgate', '/places/testham/areas/'],
  ])('finds by "%s" the page %s', async (words, path) => {
    const server = await startServer({ root: join(copy, 'dist'), port: 0 });
    try {
      await withPage(
        {},
        async (page) => {
          await page.goto(`${server.address}/search/?q=${encodeURIComponent(words)}`);
          await page.waitForSelector('#search-results li');
          const links = await page.locator('#search-results a').all();
          const found = await Promise.all(links.slice(0, 5).map((a) => a.getAttribute('href')));
          expect(found).toContain(path);
        },
        [`${server.address}/`],
      );
    } finally {
      await server.close();
    }
  });
});
