import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3-dsv';
import type { ApiArea } from '../../src/publications/api/api-area.ts';
import { address, useBrowser, withPage } from './browser.ts';
import { allWords, findOne, openPage, printedNumber, readBuilt, wordsOf } from './built-pages.ts';
import { allPages } from './pages.ts';
import { siteOf } from './site-files.ts';

const FRONT = '/places/nottingham/';
const CODE = 'E06000018';

/** Trends of Nottingham with the tables that they are read from. */
const TRENDS = {
  'activity-not-known': 'not-known-16-17',
  'claimant-rate-16-64': 'claimant-rate-16-64',
  'economic-inactivity': 'economic-inactivity-16-64',
  'employment-rate': 'employment-rate-16-64',
  'modelled-unemployment': 'modelled-unemployment-16-plus',
  neet: 'neet-16-17',
  'neet-or-not-known': 'neet-or-not-known-16-17',
} as const;
const pageOf = (trend: string) => `${FRONT}trends/${trend}/`;
const pages = [FRONT, `${FRONT}trends/`, ...Object.keys(TRENDS).map(pageOf)];

describe('the places', () => {
  it('are listed with what each has, the one whose record this is first', () => {
    const document = openPage('/places/');
    expect(allWords(document, 'main h2')).toEqual(['Leicester', 'Nottingham']);
    const [leicester, nottingham] = allWords(document, '.place-entry');
    expect(leicester).toMatch(/\d+ maps.*\d+ areas.*7 trends.*its promise/);
    expect(nottingham).toContain('7 trends');
    expect(nottingham).toContain('No boundaries on record yet');
    expect(nottingham).toContain('No promise of this place is on record');
  });

  it('are led to from the foot of every page', () => {
    for (const page of ['/', '/maps/claimant-rate/', FRONT, '/progress/'])
      expect(openPage(page).querySelector('.colophon a[href="/places/"]'), page).not.toBeNull();
  });
});

describe('Nottingham, which has trends and no boundaries', () => {
  it('has a front, a list of trends and a page of each, and no maps or areas', () => {
    expect(allPages().filter((page) => page.startsWith(FRONT))).toEqual(pages.toSorted());
  });

  it.each(Object.entries(TRENDS))('%s has the figures of its rows in the table', (trend, table) => {
    const rows = csvParse(readFileSync(`data/observations/${table}.csv`, 'utf8'));
    const own = rows.filter(({ area }) => area === CODE);
    const printed = allWords(openPage(pageOf(trend)), '[data-series="Nottingham"]').map(
      printedNumber,
    );
    expect(own.length).toBeGreaterThan(5);
    expect(printed).toEqual(own.map(({ value }) => (value === '' ? null : Number(value))));
  });

  it('says what is missing, which source holds it, and what would bring it', () => {
    const said = wordsOf(findOne(openPage(FRONT), '.not-here'));
    expect(said).toContain('No boundaries on record yet');
    expect(said).toContain('this record’s next refresh from its publishers');
    expect(said).not.toMatch(/npm |the table behind/);
    expect(said).toContain('No promise of this place is on record');
    expect(said).toMatch(
      /Claimant rate Not in this record yet; published by Office for National Statistics, Claimant count/,
    );
    expect(said).not.toContain('Target:');
  });

  it('quotes the document that names it among the pathfinders, and claims no more', () => {
    const notes = wordsOf(openPage(FRONT).querySelector('aside.notes'));
    expect(notes).toContain('Tyne and Wear, Nottingham, Birmingham');
    expect(notes).toContain(
      'The pathfinders of the City Strategy, as the Department for Work and Pensions names them:',
    );
    expect(notes).toMatch(/2007 to 2011\. .*extended by two years\..*research reports/);
    expect(notes).toContain('What was promised here is not on record');
    const links = [...openPage(FRONT).querySelectorAll('aside.notes a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      '/progress/national-frame/pathfinders-named/',
    );
  });

  it('compares itself with Leicester, as Leicester with it', () => {
    expect(allWords(openPage(pageOf('employment-rate')), 'thead th')).toContain('Leicester');
    expect(allWords(openPage('/trends/employment-rate/'), 'thead th')).toContain('Nottingham');
  });

  it('says nothing as a finding of Leicester, and shades the programme as its own', () => {
    for (const page of pages) {
      const title = wordsOf(findOne(openPage(page), 'head title'));
      expect(title, page).toContain('Nottingham');
      expect(title, page).not.toMatch(/Leicester(?! City Strategy)/);
      const document = openPage(page);
      const said = [
        wordsOf(findOne(document, 'h1')),
        ...[...document.querySelectorAll('meta[name=description], meta[property^="og:"]')]
          .filter((meta) => !/og:(site_name|url)/.test(meta.getAttribute('property') ?? ''))
          .map((meta) => meta.getAttribute('content') ?? ''),
        ...allWords(document, '.figure-summary, .caveats'),
      ];
      for (const words of said) expect(words, page).not.toMatch(/^Leicester|Leicester’s|the plan/);
    }
  });

  it.each(Object.keys(TRENDS))('%s speaks of shaded years where it shades some', (trend) => {
    for (const page of [pageOf(trend), `/trends/${trend}/`]) {
      const document = openPage(page);
      const says = wordsOf(document.querySelector('aside.notes')).includes('The shaded years');
      expect(says, page).toBe(document.querySelector('.trend-panel .wash') !== null);
    }
  });

  it('has its own navigation: none of the sections is its front, which leads to its trends', () => {
    const document = openPage(FRONT);
    expect(document.querySelector('.sections [aria-current]')).toBeNull();
    expect(document.querySelector(`main a[href="${FRONT}trends/"]`)).not.toBeNull();
    for (const page of ['/maps/', '/trends/'])
      expect(openPage(page).querySelector('main a[href="/places/"]'), page).not.toBeNull();
  });

  it('is in the list of pages for search engines', () => {
    const listed = readBuilt('/sitemap.xml');
    for (const page of pages) expect(listed, page).toContain(`${siteOf()}${page.slice(1)}<`);
  });

  it('has its own page in the data interface, and a line in the list of charts', () => {
    const area = JSON.parse(readBuilt(`/api/v1/areas/${CODE}.json`)) as ApiArea;
    expect(area.links.page).toBe(`${siteOf()}${FRONT.slice(1)}`);
    for (const { slug, links } of area.indicators)
      expect(links.page).toBe(`${siteOf()}${FRONT.slice(1)}trends/${slug}/`);
    expect(area.indicators.map(({ slug }) => slug)).toEqual(Object.keys(TRENDS).sort());
    const ids = area.indicators.flatMap(({ figures }) => figures.map(({ chart }) => chart));
    expect([...new Set(ids)].sort()).toEqual(
      Object.keys(TRENDS)
        .map((trend) => `nottingham-${trend}`)
        .sort(),
    );
    const line = findOne(openPage('/charts/'), `main li:has(> a[href="${FRONT}"])`);
    expect(wordsOf(line)).toMatch(/^Nottingham: 7 trends of Nottingham/);
    expect(line.querySelectorAll('a[href^="/charts/nottingham-"]')).toHaveLength(7);
    expect(line.querySelector(`a[href="${FRONT}trends/"]`)).not.toBeNull();
  });
});

describe('the search', () => {
  useBrowser();

  it('finds the pages of Nottingham by its name', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/search/?q=Nottingham%20whole%20city'));
      await page.waitForSelector('#search-results li');
      const found = await page.locator('#search-results a').allInnerTexts();
      expect(found.join('\n')).toContain('Nottingham, the whole city');
    });
  });

  it('lists them in its index', () => {
    const links = [...openPage('/search/').querySelectorAll('main a')];
    const targets = links.map((link) => link.getAttribute('href'));
    for (const page of [FRONT, ...Object.keys(TRENDS).map(pageOf)]) expect(targets).toContain(page);
  });
});
