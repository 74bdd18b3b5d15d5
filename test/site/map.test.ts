import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';

useBrowser();

const MAP = '/maps/claimant-rate/';

const focusedCode = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? null);

const answerText = (page: Page): Promise<string> => page.locator('.map-answer').innerText();

/** Goes to the button before the map, then one tab stop on: the map's only one. */
async function tabToMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoom out' }).focus();
  await page.keyboard.press('Tab');
  expect(await focusedCode(page), 'one tab stop after the buttons').not.toBeNull();
}

describe('the choropleth by keyboard', () => {
  it('is one tab stop, moves by arrows, Home and End, and opens an area by Enter', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(MAP));
      await tabToMap(page);
      await page.keyboard.press('Home');
      const first = await focusedCode(page);
      await page.keyboard.press('ArrowDown');
      const below = await focusedCode(page);
      expect(below).not.toBe(first);
      await page.keyboard.press('End');
      expect(await focusedCode(page)).not.toBe(first);
      const last = await focusedCode(page);
      const name = await page.locator(`tr[data-code="${last}"] th`).innerText();
      expect(await answerText(page)).toContain(name);
      await page.keyboard.press('Tab');
      expect(await focusedCode(page)).toBeNull();
      await page.keyboard.press('Shift+Tab');
      expect(await focusedCode(page)).toBe(last);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/areas/${(last ?? '').toLowerCase()}/`);
    });
  });

  it('moves to the neighbour that lies in the direction of the arrow', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(`${MAP}?area=E01013754`));
      const middle = (code: string) =>
        page.locator(`.map-frame [data-code="${code}"]`).evaluate((area) => {
          const { x, y, width, height } = area.getBoundingClientRect();
          return [x + width / 2, y + height / 2] as const;
        });
      await page.locator('.map-frame [data-code="E01013754"]').focus();
      for (const [key, axis, sign] of [
        ['ArrowRight', 0, 1],
        ['ArrowLeft', 0, -1],
        ['ArrowUp', 1, -1],
        ['ArrowDown', 1, 1],
      ] as const) {
        const before = (await focusedCode(page)) ?? '';
        await page.keyboard.press(key);
        const after = (await focusedCode(page)) ?? '';
        expect(after, key).not.toBe(before);
        const [from, to] = [await middle(before), await middle(after)];
        expect((to[axis] - from[axis]) * sign, key).toBeGreaterThan(0);
      }
    });
  });

  it('lets go by Escape and zooms by plus, minus and nought', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(`${MAP}?area=E01013754`));
      const area = page.locator('.map-frame [data-code="E01013754"]');
      await area.focus();
      const svg = page.locator('.map-frame > svg');
      const whole = await svg.getAttribute('viewBox');
      await page.keyboard.press('+');
      expect(await svg.getAttribute('viewBox')).not.toBe(whole);
      await page.keyboard.press('0');
      expect(await svg.getAttribute('viewBox')).toBe(whole);
      await page.keyboard.press('Escape');
      expect(page.url()).not.toContain('area=');
      expect(await answerText(page)).toContain('together');
    });
  });
});

/** An area with the middle of its box inside itself and in sight. */
function touchTarget(page: Page): Promise<{ code: string; x: number; y: number }> {
  return page.evaluate(() => {
    for (const area of document.querySelectorAll('.map-frame [data-code]')) {
      const { x, y, width, height } = area.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      if (document.elementFromPoint(middle.x, middle.y) === area)
        return { code: area.getAttribute('data-code') ?? '', ...middle };
    }
    throw new Error('no area of the map can be touched');
  });
}

describe('the choropleth by touch', () => {
  const maps = [MAP, '/maps/neet-2007/', '/maps/claimant-change/', '/maps/unemployment-2001/'];
  for (const [width, map] of [320, 390].flatMap((each) =>
    maps.map((map) => [each, map] as const),
  )) {
    it(`chooses the area that is touched first, and does not move, ${width} pixels wide, ${map}`, async () => {
      const phone = { viewport: { width, height: 780 }, hasTouch: true, isMobile: true };
      await withPage(phone, async (page) => {
        await page.goto(address(map));
        const frame = page.locator('.map-frame');
        await frame.scrollIntoViewIfNeeded();
        const before = await frame.boundingBox();
        const target = await touchTarget(page);
        await page.touchscreen.tap(target.x, target.y);
        await page.waitForFunction((code) => location.search.includes(code), target.code);
        const name = await page.locator(`tr[data-code="${target.code}"] th`).innerText();
        expect(await answerText(page)).toContain(name);
        expect(await frame.boundingBox()).toEqual(before);
      });
    });
  }
});

describe('the state of the map in its address', () => {
  it('opens at the period and the area of the address, with the table’s values', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(`${MAP}?period=2016&area=E01013754`));
      await page.waitForFunction(() =>
        document.querySelector('choropleth-map')?.matches('[data-period="2016"]'),
      );
      const row = page.locator('tr[data-code="E01013754"]');
      const value = await row.locator('[data-key="value"]').innerText();
      expect(await answerText(page)).toContain(value);
      expect(await row.getAttribute('class')).toContain('chosen');
      expect(await page.locator('a[data-period][aria-current]').innerText()).toContain('2016');
    });
  });

  it('switches the period in place to what the page of that period says', async () => {
    await withPage({}, async (page) => {
      const read = () =>
        page.evaluate(() => ({
          headline: document.querySelector('h1')?.textContent,
          title: document.title,
          name: document.querySelector('.map-frame > svg')?.getAttribute('aria-label'),
          texts: [...document.querySelectorAll('[data-text], .map-frame desc')].map((e) =>
            e.textContent.trim(),
          ),
          bars: [...document.querySelectorAll('.legend .bar path')].map((e) => e.getAttribute('d')),
          counts: [...document.querySelectorAll('.legend-scale .areas')].map((e) => e.textContent),
          classes: [...document.querySelectorAll('.map-frame [data-code]')].map((e) =>
            e.getAttribute('class'),
          ),
          cells: [...document.querySelectorAll('tr[data-code] > *')].map((e) =>
            e.textContent.trim(),
          ),
        }));
      await page.goto(address(`${MAP}2016/`));
      const own = await read();
      await page.goto(address(MAP));
      await page.locator('a[data-period="2016"]').click();
      await page.waitForURL('**?period=2016');
      expect(await read()).toEqual(own);
    });
  });
});

describe('the answer beside the map', () => {
  it('is of the period that is shown, also after an area is let go', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(`${MAP}?area=E01013754`));
      await page.locator('a[data-period="2016"]').click();
      await page.waitForURL('**?*period=2016*');
      expect(await answerText(page)).toContain('2016');
      await page.locator('.map-frame [data-code="E01013754"]').focus();
      await page.keyboard.press('Escape');
      const together = await page.locator('[data-text="pooled"]').innerText();
      expect(await answerText(page)).toContain(together);
      await page.goto(address(`${MAP}2016/`));
      expect(await page.locator('[data-text="pooled"]').innerText()).toBe(together);
    });
  });

  it('goes back to the period before, by the browser’s own button', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(MAP));
      const latest = await page.locator('h1').innerText();
      await page.locator('a[data-period="2016"]').click();
      await page.waitForURL('**?period=2016');
      expect(await page.locator('h1').innerText()).not.toBe(latest);
      await page.goBack();
      await page.waitForFunction((h1) => document.querySelector('h1')?.textContent === h1, latest);
    });
  });

  it('says what a later area is part of on a map of earlier ones', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(MAP));
      await page.getByRole('combobox').fill('E01034017');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search.includes('area='));
      expect(await answerText(page)).toMatch(/037G lies in Leicester 037A on this map/);
    });
  });
});

describe('a period of other areas in the address', () => {
  it('leads to the page of that period', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/maps/deprivation-decile/?period=2004&area=E01013754'));
      await page.waitForURL('**/maps/deprivation-decile/2004/?area=E01013754');
    });
  });

  it('is taken out where there is no such period, like an area that is not there', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(`${MAP}?period=1999&area=XYZ`));
      await page.waitForFunction(() => location.search === '');
    });
  });
});

describe('the table of the map', () => {
  it('sorts by number when asked, and says so', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(MAP));
      const header = page.locator('sortable-table thead th', { hasText: 'Claimant rate' });
      await header.locator('button').click();
      await header.locator('button').click();
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      const values = await page.locator('td[data-key="value"]').allInnerTexts();
      const numbers = values.map((value) => Number.parseFloat(value));
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    });
  });
});
