import { describe, expect, it } from 'vitest';
import {
  allWords,
  downloadedNumber,
  findOne,
  openPage,
  printedNumber,
  readDownload,
  wordsOf,
} from './built-pages.ts';
import type { DownloadedRow } from './built-pages.ts';
import { drawnPoints, expectScale, seriesNames } from './drawn-points.ts';
import { pagesOfPlaces } from './pages.ts';
import { printedInterval, yearOf } from './printed-figures.ts';

const trends = pagesOfPlaces(/\/trends\/([a-z0-9-]+)\/$/);

it('the build has trends to hold together', () => {
  expect(trends.length).toBeGreaterThan(5);
  expect(trends.filter(({ page }) => page.startsWith('/places/')).length).toBeGreaterThan(5);
});

/** Values of a trend's table by series and year; null where words stand for one. */
function tabledValues(document: Document): ReadonlyMap<string, number | null> {
  const cells = [...document.querySelectorAll('tr[data-year] [data-series]')];
  return new Map(
    cells.map((each) => {
      const year = each.closest('tr')?.getAttribute('data-year') ?? '';
      return [`${each.getAttribute('data-series') ?? ''} ${year}`, printedNumber(wordsOf(each))];
    }),
  );
}

describe.each(trends)('$page', ({ page, slug }) => {
  const document = openPage(page);
  const table = tabledValues(document);
  const downloaded = readDownload(`${page}${slug}.csv`);

  it('says in its download what its table says', () => {
    expect(table.size).toBeGreaterThan(0);
    const keyed = new Map<string, DownloadedRow>(
      downloaded.map((row) => [`${row.area_name} ${yearOf(row.period)}`, row]),
    );
    expect(keyed.size).toBe(downloaded.length);
    for (const [key, value] of table)
      expect(value, key).toBe(downloadedNumber(keyed.get(key)?.value ?? ''));
    expect([...keyed.keys()].filter((key) => !table.has(key))).toEqual([]);
  });

  it('prints the interval of the place beside each value, as in its download', () => {
    const [place] = downloaded;
    const own = downloaded.filter(({ area_code }) => area_code === place?.area_code);
    for (const { period, lower_95, upper_95 } of own) {
      const row = findOne(document, `tr[data-year="${yearOf(period)}"]`);
      const [, , next = ''] = allWords(row, 'th, td');
      const interval = lower_95 === '' ? null : [Number(lower_95), Number(upper_95)];
      expect(printedInterval(next), period).toEqual(interval);
    }
  });

  it('draws every value of its table as a point, and no other, on straight scales', () => {
    const drawings = [...document.querySelectorAll('.trend-stage svg.trend')];
    expect(drawings.length).toBeGreaterThan(0);
    const drawn = new Set<string>();
    for (const svg of drawings) {
      const names = seriesNames(svg);
      const points = drawnPoints(svg, names);
      const expected = [...table].filter(
        ([key, value]) => value !== null && names.includes(key.replace(/ \d{4}$/, '')),
      );
      expect(new Map(points.map(({ key, value }) => [key, value]))).toEqual(new Map(expected));
      expect(points).toHaveLength(expected.length);
      expectScale(points.map(({ year, x }) => [year, x]));
      expectScale(points.map(({ value, y }) => [value, y]));
      for (const name of names) drawn.add(name);
    }
    const series = new Set([...table.keys()].map((key) => key.replace(/ \d{4}$/, '')));
    expect(drawn).toEqual(series);
  });
});
