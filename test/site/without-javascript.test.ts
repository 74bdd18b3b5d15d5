import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';
import { TEMPLATES } from './pages.ts';

useBrowser();

/** What a page says: the cells of its tables, its headings and summaries, its figures. */
const readValues = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((e) =>
        (e.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      );
    return {
      headings: texts('h1, h2, h3'),
      cells: texts('main td, main tbody th'),
      summaries: texts('.figure-summary, .area-headline, .answer-value'),
      drawn: document.querySelectorAll('main svg [class]').length > 0,
    };
  });

describe('with JavaScript switched off', () => {
  it('every template says the same', async () => {
    for (const template of TEMPLATES) {
      const read: unknown[] = [];
      for (const javaScriptEnabled of [true, false]) {
        await withPage({ javaScriptEnabled }, async (page) => {
          await page.goto(address(template));
          read.push(await readValues(page));
        });
      }
      expect(read[1], template).toEqual(read[0]);
    }
  });

  it('the periods of a map are pages of their own', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address('/maps/claimant-rate/'));
      await page.getByRole('link', { name: '2016' }).click();
      await page.waitForURL('**/maps/claimant-rate/2016/');
      expect(await page.locator('h1').innerText()).not.toBe('');
    });
  });
});

describe('at 320 pixels', () => {
  it('no page needs scrolling sideways', async () => {
    await withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
      for (const template of TEMPLATES) {
        await page.goto(address(template));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, template).toBeLessThanOrEqual(320);
      }
    });
  });
});
