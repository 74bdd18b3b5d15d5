import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngland, copyRecord } from '../../scripts/bench/england/workspace.ts';
import { runIn } from '../scripts/incremental/copied-record.ts';
import { allWords, wordsOf } from './built-pages.ts';
import { chartsReached } from './charts-reached.ts';
import { fileOf } from './pages.ts';
import { markedPages, searchRecords } from './search-records.ts';

const copy = join(mkdtempSync(join(tmpdir(), 'many-places-')), 'record');
const dist = join(copy, 'dist');
const INVENTED = 14;
/** Pages of a place that are searched, where there are figures of three years. */
const SEARCHED = ['', 'areas/', 'maps/', 'maps/claimant-rate/', 'maps/claimant-share/', 'trends/'];

beforeAll(() => {
  copyRecord(copy);
  addEngland(copy, { areas: 6 * INVENTED, authorities: INVENTED, months: 36, seed: 3 });
  runIn(copy, ['scripts/build-data.ts']);
  runIn(copy, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  runIn(copy, ['scripts/build-search.ts']);
}, 600_000);

afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

function open(page: string): Document {
  return new JSDOM(readFileSync(fileOf(page, dist), 'utf8')).window.document;
}

describe('a record of more places than have room of their own in a list', () => {
  it('lists places from A to Z in a line each, below the one whose record it is', () => {
    const places = open('/places/');
    expect(allWords(places, 'h2')).toEqual(['Leicester', '15 other places, A to Z']);
    const lines = allWords(places, 'main .columns > li');
    expect(lines).toEqual([...lines].sort());
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([15, 'Invented 001', 'Nottingham']);
    const words = places.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(words).toContain('Leicester and 15 others');
  });

  it('lists charts of other places by place, from where every chart is reached', () => {
    const list = open('/charts/');
    const lines = allWords(list, 'main .columns > li');
    expect(lines[0]).toMatch(/^Invented 001: \d+ maps of Invented 001$/);
    expect(lines).toHaveLength(15);
    expect(allWords(list, 'h3').join()).not.toContain('Invented');
    const ids = JSON.parse(readFileSync(join(copy, '.derived/charts.json'), 'utf8')) as string[];
    expect(chartsReached(dist)).toEqual(ids.toSorted());
  });

  it('names them in the index of the search page in a line each', () => {
    const main = open('/search/').querySelector('main');
    const links = [...(main?.querySelectorAll('a[href^="/places/"]') ?? [])].map(wordsOf);
    expect(links).toHaveLength(15);
    expect(links).toContain('Invented 014');
  });

  it('has search records of the lists and measures of each place, and of nothing else there', () => {
    const urls = searchRecords(dist).map(({ url }) => url);
    expect(urls).toEqual(markedPages(dist));
    const own = Array.from({ length: INVENTED }, (_, index) => {
      const slug = `invented-${String(index + 1).padStart(3, '0')}`;
      return SEARCHED.map((page) => `/places/${slug}/${page}`);
    });
    expect(urls.filter((url) => url.includes('invented-'))).toEqual(own.flat());
  });
});
