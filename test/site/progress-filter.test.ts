import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import { address, useBrowser, withPage } from './browser.ts';

useBrowser();

const total = loadRecord().reduce((sum, { items }) => sum + items.length, 0);

describe('the filter', () => {
  it('narrows the items, keeps its state in the address, and is restored from it', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/progress/'));
      await page.selectOption('select[name=group]', 'lone-parents');
      await page.selectOption('select[name=verdict]', 'no-figure');
      expect(new URL(page.url()).search).toBe('?group=lone-parents&verdict=no-figure');
      const shown = page.locator('.item-list > li:visible');
      await shown.first().waitFor();
      const count = await shown.count();
      expect(count).toBeGreaterThan(10);
      expect(await page.locator('.filter-answer').innerText()).toBe(`${count} of ${total} items`);
      await page.reload();
      expect(await page.locator('.item-list > li:visible').count()).toBe(count);
      expect(await page.inputValue('select[name=group]')).toBe('lone-parents');
      await page.getByRole('button', { name: 'Clear the filter' }).click();
      await page.waitForFunction(() => location.search === '');
      expect(await page.locator('.item-list > li:not([hidden])').count()).toBe(total);
    });
  });

  it('says that nothing fits, and counts in each programme what does', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/progress/?programme=national-frame&ward=abbey-2003'));
      expect(await page.locator('.filter-answer').innerText()).toBe(
        `None of ${total} items fits all of these choices: set one of them back to All`,
      );
      await page.selectOption('select[name=programme]', '');
      const shown = await page.locator('.item-list > li:visible').count();
      expect(shown).toBeGreaterThan(0);
      expect(await page.locator('.filtered-count:visible').innerText()).toMatch(
        new RegExp(`^${shown} of \\d+ items$`),
      );
    });
  });

  it('is replaced by static lists where there is no JavaScript', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address('/progress/'));
      expect(await page.locator('select').count()).toBe(0);
      await page.locator('summary', { hasText: 'By group of people' }).click();
      await page.getByRole('link', { name: 'Lone parents', exact: true }).click();
      await page.waitForURL('**/progress/lists/group-lone-parents/');
      expect(await page.locator('.item-list > li').count()).toBeGreaterThan(10);
    });
  });
});
