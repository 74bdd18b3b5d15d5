import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';
import { openPage } from './built-pages.ts';

useBrowser();

describe('the way through a programme', () => {
  const programme = '/progress/leicester-city-strategy/';
  const follow = (path: string, relation: string) =>
    openPage(path).querySelector(`.neighbours a[rel=${relation}]`)?.getAttribute('href') ?? null;

  it('leads from each item of a part to the next and back again', () => {
    const part = [...Array(25).keys()].map(
      (index) => `${programme}kpi-${String(index + 1).padStart(2, '0')}/`,
    );
    expect(part.map((path) => follow(path, 'next'))).toEqual([...part.slice(1), null]);
    expect(part.map((path) => follow(path, 'prev'))).toEqual([null, ...part.slice(0, -1)]);
  });

  it('opens the part of the document that an item belongs to', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(`${programme}kpi-22/`));
      await page
        .locator('.neighbours')
        .getByRole('link', { name: /^Table 16/ })
        .click();
      await page.waitForURL('**/#part-table-16-key-performance-indicators');
      expect(await page.locator('.item-list > li:visible').count()).toBe(25);
      expect(await page.getByRole('link', { name: /^KPI 22:/ }).isVisible()).toBe(true);
    });
  });
});
