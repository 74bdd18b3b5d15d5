import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import { STANDING_WORDS } from '../../src/verdicts/standing.ts';
import { address, useBrowser, withPage } from './browser.ts';
import { allWords, cellsOf, findOne, openPage, printedNumber, wordsOf } from './built-pages.ts';
import { fileOf } from './pages.ts';

useBrowser();

const record = loadRecord();
const recorded = record.flatMap(({ slug, items }) =>
  items.map(({ item }) => ({ address: `/progress/${slug}/${item.id}/`, item })),
);

/** Addresses of the items that a page lists, in its order. */
const listed = (page: ParentNode) =>
  [...page.querySelectorAll('.item-list > li a')].map((link) => link.getAttribute('href') ?? '');

/** A part of a page as a fragment: a whole page is slow to open, and there are hundreds. */
function openPart(path: string, part: RegExp): DocumentFragment {
  const [text] = part.exec(readFileSync(fileOf(path), 'utf8')) ?? [];
  if (text === undefined) throw new Error(`${path} has no ${part}`);
  return JSDOM.fragment(text);
}

describe('the front page of progress', () => {
  const page = openPage('/progress/');
  const rows = cellsOf(findOne(page, '.standings tbody')).map(([words = '', ...counts]) => ({
    words,
    counts: counts.map((count) => printedNumber(count) ?? Number.NaN),
  }));
  const totals = allWords(page, '.standings tfoot td').map(printedNumber);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

  it('lists every item on record once, 250 or more of five programmes, each with its own page', () => {
    expect([...listed(page)].sort()).toEqual(recorded.map((each) => each.address).sort());
    expect(recorded.length).toBeGreaterThanOrEqual(250);
    expect(record).toHaveLength(5);
    expect(recorded.filter((each) => !existsSync(fileOf(each.address)))).toEqual([]);
  });

  it('counts them by where they stand: rows add up to all items, columns to each programme', () => {
    expect(rows.map(({ words }) => words)).toEqual(Object.values(STANDING_WORDS));
    for (const { words, counts } of rows) expect(sum(counts.slice(1)), words).toBe(counts[0]);
    const columns = totals.map((_, column) => sum(rows.map(({ counts }) => counts[column] ?? 0)));
    expect(columns).toEqual(totals);
    expect(totals).toEqual([recorded.length, ...record.map(({ items }) => items.length)]);
  });

  it('counts as many of a standing as it lists, and as the standing’s own list holds', () => {
    const standings = allWords(page, '.item-list .standing');
    for (const [standing, words] of Object.entries(STANDING_WORDS)) {
      const count = rows.find((row) => row.words === words)?.counts[0];
      expect(standings.filter((each) => each === words).length, words).toBe(count);
      if (count === 0) continue;
      expect(listed(openPage(`/progress/lists/verdict-${standing}/`)), words).toHaveLength(
        count ?? 0,
      );
    }
  });

  it('gives every verdict the same weight: one size of mark and one size of words', async () => {
    await withPage({}, async (browser) => {
      await browser.goto(address('/progress/'));
      const looks = await browser.locator('.standings tbody .standing').evaluateAll((elements) =>
        elements.map((element) => {
          const mark = element.querySelector('svg');
          const { width, height } = mark?.getBoundingClientRect() ?? { width: 0, height: 0 };
          const { fontSize, fontWeight } = getComputedStyle(element);
          const { stroke } = getComputedStyle(mark ?? element);
          return [width, height, fontSize, fontWeight, stroke].join(' ');
        }),
      );
      expect(looks).toHaveLength(Object.keys(STANDING_WORDS).length);
      expect(new Set(looks).size).toBe(1);
    });
  });
});

describe('the page of an item', () => {
  it('says of each what the lists say, in the words of its document', () => {
    const front = openPage('/progress/');
    const standings = new Map(
      [...front.querySelectorAll('.item-list > li')].map((row) => [
        row.querySelector('a')?.getAttribute('href'),
        wordsOf(row.querySelector('.standing')),
      ]),
    );
    for (const { address: path, item } of recorded) {
      const page = openPart(path, /<div class="item-verdict">.*?<\/section>/s);
      expect(wordsOf(findOne(page, '.item-verdict .standing')), path).toBe(standings.get(path));
      expect(wordsOf(findOne(page, '#quotation blockquote')), path).toBe(
        `“${item.quote.replaceAll(/\s+/g, ' ').trim()}”`,
      );
      expect(wordsOf(findOne(page, '#quotation figcaption')), path).toContain(item.at.place);
    }
  });

  it('names a target’s every version, each with its verdict', () => {
    for (const { address: path, item } of recorded.filter((each) => each.item.target)) {
      const verdicts = allWords(
        openPart(path, /<h2 id="number-title">.*?<h2/s),
        '.version .standing',
      );
      expect(verdicts, path).toHaveLength(item.target?.versions.length ?? 0);
    }
  });
});

describe('the employment rate', () => {
  const path = '/progress/leicester-city-strategy/employment-rate/';
  const page = openPage(path);

  it('is not comparable, in all its versions, because the definition changed', () => {
    expect(wordsOf(findOne(page, '.item-verdict .standing'))).toBe(
      'Not comparable (definition changed)',
    );
    const verdicts = allWords(page, '.version .standing');
    expect(verdicts).toHaveLength(3);
    expect(new Set(verdicts)).toEqual(new Set(['Not comparable (definition changed)']));
  });

  it('gives the change on today’s definition as the table of the data gives it', () => {
    const rows = csvParse(readFileSync('data/observations/employment-rate-16-64.csv', 'utf8'));
    const of = (year: number) => {
      const row = rows.find(
        ({ area, period }) => area === 'E06000016' && period === `${year}-01-01/P1Y`,
      );
      return [row?.['value'], row?.['lower'], row?.['upper']].map(Number) as [
        number,
        number,
        number,
      ];
    };
    const [first, lowest, highest] = of(2006);
    const [last, lower, upper] = of(2008);
    // Each half of the interval is the root of the sum of the two squares that face it.
    const down = Math.hypot(last - lower, highest - first);
    const up = Math.hypot(upper - last, first - lowest);
    expect([first, lowest, highest, last, lower, upper]).toEqual([
      67.8, 65.3, 70.3, 62.3, 59.5, 65.1,
    ]);
    const change = (last - first).toFixed(1).replace('-', '−');
    const margin = ((down + up) / 2).toFixed(1);
    expect([change, margin]).toEqual(['−5.5', '3.8']);
    const words = wordsOf(findOne(page, '.context-answer'));
    expect(words).toContain('67.8% in 2006 (95% confidence interval: 65.3 to 70.3)');
    expect(words).toContain('62.3% in 2008 (59.5 to 65.1)');
    expect(words).toContain(`${change} percentage points, plus or minus ${margin}, a fall`);
  });

  it('shows its sums, and gives the same as JSON', () => {
    const sums = JSON.parse(readFileSync(`dist${path}sum.json`, 'utf8')) as {
      readonly verdicts: readonly { readonly sum: { readonly lines: readonly string[] } }[];
      readonly contexts: readonly { readonly sum: { readonly lines: readonly string[] } }[];
    };
    const shown = allWords(page, '.shown-sum ol li');
    const lines = [...sums.verdicts, ...sums.contexts].flatMap(({ sum }) => sum.lines);
    expect(shown).toEqual(lines);
    expect(lines.length).toBeGreaterThan(5);
  });
});
