import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { printChartValue } from '../../src/publications/charts/chart-columns.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import { keyNumber } from '../../src/publications/images/key-number.ts';
import { openPage, readBuilt } from './built-pages.ts';
import { allPages, fileOf } from './pages.ts';

const charts = allPages()
  .map((page) => /^\/charts\/([^/]+)\/$/.exec(page)?.[1])
  .filter((id) => id !== undefined);
const recordOf = (id: string) => JSON.parse(readBuilt(`charts/${id}/${id}.json`)) as ChartRecord;
const sizeOf = (path: string) => {
  const png = readFileSync(join('dist', path));
  expect(png.subarray(1, 4).toString('latin1'), path).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
};
const { window } = new JSDOM('');
const parse = (svg: string) =>
  new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

describe('the images of charts', () => {
  it.each(charts)('%s: PNGs have the size of the SVG, once and twice', (id) => {
    const root = parse(readBuilt(`charts/${id}/${id}.svg`));
    const size = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
    expect(sizeOf(`charts/${id}/${id}.png`)).toEqual(size);
    expect(sizeOf(`charts/${id}/${id}@2x.png`)).toEqual(size.map((each) => 2 * each));
    expect(sizeOf(`charts/${id}/${id}-share.png`)).toEqual([1200, 630]);
    expect(readFileSync(`dist/charts/${id}/${id}.png`).length).toBeLessThan(220_000);
  });

  it.each(charts)('%s: the SVG carries each value of the record as the table prints it', (id) => {
    const record = recordOf(id);
    const root = parse(readBuilt(`charts/${id}/${id}.svg`));
    const drawn =
      record.mark === 'lines'
        ? [...root.querySelectorAll('[data-area] circle')].map(
            (point) =>
              `${point.parentElement?.getAttribute('data-area')} ${point.getAttribute('data-value')}`,
          )
        : [...root.querySelectorAll('[data-code]')].map(
            (area) => `${area.getAttribute('data-code')} ${area.getAttribute('data-value')}`,
          );
    const rows = record.rows.filter(({ value }) => record.mark !== 'lines' || value !== null);
    const printed = rows.map((row) => `${row.area} ${printChartValue(row, record)}`);
    // The place stands in every panel of a trend.
    expect([...new Set(drawn)].toSorted()).toEqual([...new Set(printed)].toSorted());
  });

  it.each(charts)('%s: the number in its share image stands in its summary or headline', (id) => {
    const record = recordOf(id);
    const said = `${record.headline} ${record.summary}`;
    for (const number of keyNumber(record).value.match(/[\d.,]+/g) ?? [])
      expect(said).toContain(number);
  });
});

describe('links to pages', () => {
  const meta = (page: Document, name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
    null;

  it('bring an image that exists, by its whole address, with its true size', () => {
    // The list of places has no image of its own: that of one place would stand for all.
    const pages = allPages().filter((page) => !page.startsWith('/archive/') && page !== '/places/');
    expect(pages.length).toBeGreaterThan(100);
    for (const address of pages) {
      const html = readFileSync(fileOf(address), 'utf8');
      const content = (name: string) =>
        new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
      if (content('og:title') === '') continue;
      expect(content('twitter:card'), address).toBe('summary_large_image');
      const image = new URL(content('og:image'));
      expect(image.protocol).toMatch(/^https?:$/);
      const path = image.pathname.slice(image.pathname.indexOf('/charts/'));
      const size = [content('og:image:width'), content('og:image:height')].map(Number);
      expect(sizeOf(path), address).toEqual(size);
      expect(content('og:image:alt').length, address).toBeGreaterThan(40);
    }
  });

  it('bring the image of the page’s own chart, where it has one', () => {
    for (const [page, chart] of [
      ['/charts/leicester-neet/', 'leicester-neet'],
      ['/maps/claimant-rate/2016/', 'leicester-claimant-rate-2016'],
      ['/trends/employment-rate/', 'leicester-employment-rate'],
    ] as const)
      expect(meta(openPage(page), 'og:image')).toMatch(new RegExp(`/${chart}-share\\.png$`));
  });

  it('to another place bring an image of that place, to the list of places none', () => {
    for (const page of ['/places/nottingham/', '/places/nottingham/trends/'])
      expect(meta(openPage(page), 'og:image'), page).toMatch(
        /\/nottingham-employment-rate-share\.png$/,
      );
    expect(meta(openPage('/places/'), 'og:image')).toBeNull();
  });

  it('to no page bring none', () => {
    const page = new JSDOM(readBuilt('404.html')).window.document;
    expect(meta(page, 'twitter:card')).toBe('summary');
    expect(meta(page, 'og:image')).toBeNull();
  });
});

describe('an image opened by itself', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    'leicester-claimant-rate-2016',
    'leicester-target-jobseekers-june-2007',
    'leicester-employment-rate',
  ])(
    '%s obeys the policy it is served with, and no text leaves it or covers other text',
    async (id) => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      await page.goto(`${inject('site')}/charts/${id}/${id}.svg`);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('text:not([aria-hidden])')].map((text) => {
          const { left, top, right, bottom } = text.getBoundingClientRect();
          return { text: text.textContent, left, top, right, bottom };
        }),
      );
      expect(faults).toEqual([]);
      expect(boxes.length).toBeGreaterThan(20);
      for (const { left, right, text } of boxes) {
        expect(left, text).toBeGreaterThanOrEqual(30);
        expect(right, text).toBeLessThanOrEqual(980);
      }
      // Boxes of lines of text reach a little into those above and below them.
      const overlaps = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6,
          )
          .map((other) => `"${one.text}" and "${other.text}"`),
      );
      expect(overlaps).toEqual([]);
      await page.close();
    },
  );
});
