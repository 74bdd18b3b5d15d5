import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';
import { markedPages, searchRecords } from './search-records.ts';

useBrowser();

describe('the search index', () => {
  it('has a record of every page that says it is searched, and of no other', () => {
    const records = searchRecords().map(({ url }) => url);
    expect(records).toEqual(markedPages());
    expect(records.length).toBeGreaterThan(1000);
  });

  it('has the pages of other places by place and measure, and their charts not once more', () => {
    const records = searchRecords().map(({ url }) => url);
    expect(records.filter((url) => url.includes('nottingham') && url.includes('/neet/'))).toEqual([
      '/places/nottingham/trends/neet/',
    ]);
    expect(records).toContain('/charts/leicester-neet/');
  });

  it('has neither the search itself nor the page for wrong addresses', () => {
    const records = searchRecords().map(({ url }) => url);
    expect(records.filter((url) => /^\/(404|search)/.test(url))).toEqual([]);
  });

  it('calls no two pages the same: each map, trend and chart by what, where and when', () => {
    const records = searchRecords();
    const pages = Map.groupBy(records, ({ meta }) => meta.title);
    const shared = [...pages].filter(([, { length }]) => length > 1);
    expect(shared.map(([title, all]) => [title, ...all.map(({ url }) => url)])).toEqual([]);
    const titles = new Map(records.map(({ url, meta }) => [url, meta.title]));
    expect(titles.get('/maps/claimant-rate/2013/')).toBe('Claimant rate, Leicester, 2013');
    expect(titles.get('/trends/employment-rate/')).toBe('Employment rate, Leicester');
    expect(titles.get('/charts/leicester-claimant-rate-2013/')).toBe(
      'Chart to cite: Claimant rate, Leicester, 2013',
    );
  });

  it('has of a chart what it says, not the code and the addresses to share it by', () => {
    const charts = searchRecords().filter(({ url }) => url.startsWith('/charts/leicester-'));
    expect(charts.length).toBeGreaterThan(40);
    for (const { content } of charts) expect(content).not.toMatch(/<iframe|https?:/);
  });
});

describe('the search page', () => {
  it('finds a page by its words, under the published content security policy', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/search/'));
      await page.getByLabel('Words, a ward').fill('Eyres Monsell');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#search-results li');
      expect(page.url()).toContain('q=Eyres');
      const found = await page.locator('#search-results a').allInnerTexts();
      expect(found.join('\n')).toContain('Eyres Monsell ward');
      expect(await page.getByRole('status').innerText()).toMatch(/pages? ha(s|ve) “Eyres Monsell”/);
    });
  });

  it('says below a result what its title has not said', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/search/?q=employment rate'));
      const results = page.locator('#search-results li');
      await results.first().waitFor();
      const shown = await results.evaluateAll((items) =>
        items.map((item) => ['a', 'p'].map((tag) => item.querySelector(tag)?.textContent ?? '')),
      );
      expect(shown.length).toBeGreaterThan(10);
      for (const [title = '', words = ''] of shown) {
        expect(words).not.toBe('');
        expect(words.startsWith(`${title}.`)).toBe(false);
        expect(words.slice(0, 120)).not.toContain(`. ${title}.`);
      }
    });
  });

  it('finds a measure by its name before most of what was promised of it', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/search/?q=employment rate'));
      const results = page.locator('#search-results a');
      await results.first().waitFor();
      const found = await results.evaluateAll((links) =>
        links.map((found) => found.getAttribute('href') ?? ''),
      );
      const trend = found.findIndex((path) => path.endsWith('/trends/employment-rate/'));
      expect(trend).toBeGreaterThanOrEqual(0);
      expect(trend).toBeLessThan(5);
    });
  });

  it('says so when no page has the words', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/search/?q=qqzzxx'));
      await page.getByText('No page has “qqzzxx”').waitFor();
      expect(await page.locator('#search-results li').count()).toBe(0);
    });
  });

  it('is an index of the record without JavaScript, and says of what', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address('/search/'));
      const words = await page.locator('main').innerText();
      expect(words.replaceAll(/\s+/g, ' ')).toContain('not each item, period or LSOA');
      await page.getByRole('link', { name: 'Claimant rate', exact: true }).click();
      await page.waitForURL('**/maps/claimant-rate/');
    });
  });
});
