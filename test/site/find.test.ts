import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';

useBrowser();

const FIELD = 'area-finder input';
const PHONE = { viewport: { width: 320, height: 640 } };
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

describe('finding an area by keyboard alone', () => {
  it('leads from the overview to the ward of LE5 5PD', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/'));
      await tabTo(page, FIELD);
      await page.keyboard.type('le55pd');
      await page.waitForSelector('[role=option]');
      await page.keyboard.press('ArrowDown');
      expect(await activeOption(page)).toBe('Spinney Hills ward since 2015');
      await Promise.all([
        page.waitForURL('**/areas/spinney-hills-2015/'),
        page.keyboard.press('Enter'),
      ]);
      expect(await page.textContent('h1')).toContain('Spinney Hills');
    });
  });

  it('leads from the overview to the ward of LE5 5PD without a script', async () => {
    await withPage(WITHOUT_SCRIPT, async (page) => {
      await page.goto(address('/'));
      await tabTo(page, FIELD);
      await page.keyboard.type('le55pd');
      await follow(page, '**/find/?q=le55pd');
      await tabTo(page, 'a[href$="#le5"]');
      await follow(page, '**/find/?q=le55pd#le5');
      await tabTo(page, 'a[href$="/find/le5-5/"]');
      await follow(page, '**/find/le5-5/');
      await tabTo(page, 'a[href$="#le5-5p"]');
      await follow(page, '**/find/le5-5/#le5-5p');
      await tabTo(page, '#le5-5pd a[href$="/areas/spinney-hills-2015/"]');
      await follow(page, '**/areas/spinney-hills-2015/');
      expect(await page.textContent('h1')).toContain('Spinney Hills');
    });
  });

  it('leads from a postcode in full to all its areas', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/find/'));
      await page.focus(FIELD);
      await page.keyboard.type('LE5 5PD');
      await follow(page, '**/find/?q=LE5+5PD');
      await page.waitForSelector('#answer h2');
      expect(await page.textContent('#answer h2')).toBe('LE5 5PD');
      const areas = await page.locator('#answer li a').allTextContents();
      expect(areas.slice(0, 3)).toEqual(['Spinney Hills', 'Stoneygate', 'Leicester 027E']);
    });
  });
});

describe('the list under the field', () => {
  it('follows the combobox pattern', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/find/'));
      const field = page.locator(FIELD);
      expect(await field.getAttribute('role')).toBe('combobox');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      await field.focus();
      await page.keyboard.type('spinney');
      await page.waitForSelector('[role=option]');
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      const list = page.locator(`#${(await field.getAttribute('aria-controls')) ?? ''}`);
      expect(await list.getAttribute('role')).toBe('listbox');
      expect(await list.locator('[role=option]').count()).toBe(3);
      await page.waitForFunction(() =>
        document.querySelector('area-finder [role=status]')?.textContent?.includes('3 suggestions'),
      );
      await page.keyboard.press('ArrowUp');
      expect(await activeOption(page)).toBe('Spinney Hill Road neighbourhood');
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('Escape');
      expect(await list.isVisible()).toBe(false);
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect(await field.inputValue()).toBe('spinney');
    });
  });

  it('moves nothing in the page and fits a phone', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(address('/find/'));
      const before = await page.locator('#postcodes').boundingBox();
      await page.focus(FIELD);
      await page.keyboard.type('le1 6jj');
      await page.waitForSelector('[role=option]');
      expect(await page.locator('#postcodes').boundingBox()).toEqual(before);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await page.textContent('.finder-note')).toContain(
        'LE1 6JJ itself lies in Castle ward (since 2015), but',
      );
    });
  });

  it('opens an area that is clicked', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/find/'));
      await page.fill(FIELD, 'Leicester 018E');
      await Promise.all([
        page.waitForURL('**/areas/e01013754/'),
        page.locator('[role=option]').first().click(),
      ]);
    });
  });

  it('says in one designed sentence what it does not find', async () => {
    await withPage({}, async (page) => {
      await page.goto(address('/find/'));
      await page.fill(FIELD, 'LE8 4AA');
      await page.waitForSelector('.finder-note:not(:empty)');
      expect(await page.textContent('.finder-note')).toMatch(/^No Leicester postcode starts LE8\./);
      expect(await page.locator('[role=option]').allInnerTexts()).toEqual([
        expect.stringContaining('All places on record'),
      ]);
    });
  });

  it('leads to another place on record by its name, also from a map', async () => {
    await withPage({}, async (page) => {
      for (const start of ['/find/', '/maps/claimant-rate/']) {
        await page.goto(address(start));
        await page.fill(FIELD, 'Nottingham');
        await page.waitForSelector('[role=option]');
        await page.keyboard.press('ArrowDown');
        await Promise.all([page.waitForURL('**/places/nottingham/'), page.keyboard.press('Enter')]);
      }
      await page.goto(address('/find/?q=NG1+5DT'));
      await page.waitForSelector('#answer h2');
      expect(await page.textContent('#answer')).not.toContain('covers Leicester only');
      expect(await page.locator('#answer a').first().getAttribute('href')).toBe('/places/');
    });
  });

  it('says so when the names of areas do not arrive', async () => {
    await withPage({}, async (page) => {
      await page.route('**/find/places.json', (route) => route.fulfill({ body: 'cut off' }));
      await page.goto(address('/find/'));
      await page.fill(FIELD, 'Evington');
      await page.waitForSelector('.finder-note:not(:empty)');
      expect(await page.textContent('.finder-note')).toMatch(/did not arrive/);
    });
  });
});

describe('the page of all areas', () => {
  it('shows what was asked as text, whatever it holds', async () => {
    await withPage({}, async (page) => {
      const junk = '<img src=x onerror=alert(1)>';
      await page.goto(address(`/find/?q=${encodeURIComponent(junk)}`));
      await page.waitForSelector('#answer h2');
      expect(await page.textContent('#answer h2')).toBe(`“${junk}”`);
      expect(await page.locator('#answer img').count()).toBe(0);
    });
  });

  it('lists each of the 9,546 postcodes once on the page of its sector', async () => {
    await withPage(WITHOUT_SCRIPT, async (page) => {
      await page.goto(address('/find/'));
      const links = page.locator('.finder-sectors a');
      const sectors = await links.evaluateAll((all) =>
        all.map((each) => each.getAttribute('href')),
      );
      const ids = new Set<string>();
      for (const sector of sectors) {
        const html = await (await page.request.get(new URL(sector ?? '', page.url()).href)).text();
        for (const [, id = ''] of html.matchAll(/<tr id="([^"]+)"/g)) ids.add(id);
      }
      expect(ids.size).toBe(9546);
      expect(ids).toContain('le5-5pd');
    });
  });
});

it('the finder tells a map which of its areas was chosen', async () => {
  await withPage({}, async (page) => {
    await page.goto(address('/maps/'));
    await page.goto(address(await firstMapWithFinder(page)));
    const here = new URL(page.url()).pathname;
    await page.evaluate(() =>
      document.addEventListener('area-chosen', (event) =>
        document.body.setAttribute(
          'data-heard',
          (event as CustomEvent<{ codes: string[] }>).detail.codes.join(' '),
        ),
      ),
    );
    await page.focus(FIELD);
    await page.keyboard.type('LE5 5PD');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('body[data-heard]');
    expect(await page.getAttribute('body', 'data-heard')).toMatch(/^E0(1013764|5001802|5010472)$/);
    expect(new URL(page.url()).pathname).toBe(here);
  });
});

it('the finder narrows a ward to one of its LSOAs on a map of LSOAs', async () => {
  await withPage({}, async (page) => {
    await page.goto(address('/maps/claimant-rate/'));
    await page.fill(FIELD, 'Evington ward');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.finder-note')?.textContent?.startsWith('Evington is 10 areas'),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/maps/claimant-rate/?area=E01013660');
    expect(await page.locator('.finder-panel').isVisible()).toBe(false);
  });
});

it('a lookup downloads each file once, and 20 kB or less of scripts and data together', async () => {
  await withPage({}, async (page) => {
    const sizes: Promise<readonly [url: string, bytes: number]>[] = [];
    page.on('response', (response) => {
      if (/\.(js|json)$/.test(response.url()))
        sizes.push(
          response.body().then((body) => [response.url(), brotliCompressSync(body).length]),
        );
    });
    await page.goto(address('/find/'));
    await page.focus(FIELD);
    const outcode = page.waitForResponse('**/find/le2.json');
    await page.keyboard.type('LE2 1AA');
    await outcode;
    await page.waitForSelector('[role=option]');
    const loaded = await Promise.all(sizes);
    const urls = loaded.map(([url]) => url);
    expect(urls).toEqual([...new Set(urls)]);
    expect(urls).toContain(address('/find/le2.json'));
    expect(loaded.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(20_000);
  });
});

/** Presses Tab until the focus is on what the selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const there = page.locator(`${selector}:focus`);
    if ((await there.count()) > 0) return;
  }
  throw new Error(`no way by the Tab key to ${selector} on ${page.url()}`);
}

/** Presses Enter and waits for the address that it leads to. */
async function follow(page: Page, url: string): Promise<void> {
  await Promise.all([page.waitForURL(url), page.keyboard.press('Enter')]);
}

/** Text of the option that the field says is active. */
async function activeOption(page: Page): Promise<string | null> {
  const id = await page.getAttribute(FIELD, 'aria-activedescendant');
  return id === null ? null : page.textContent(`#${id}`);
}

/** Path of the first map in the gallery that a finder stands beside. */
async function firstMapWithFinder(page: Page): Promise<string> {
  const maps = page.locator('main a[href*="/maps/"]');
  for (const href of await maps.evaluateAll((all) =>
    all.map((each) => each.getAttribute('href')),
  )) {
    const path = (href ?? '').replace(/[?#].*$/, '');
    const html = await (await page.request.get(new URL(path, page.url()).href)).text();
    if (html.includes('data-map=')) return path;
  }
  throw new Error('no map page has a finder');
}
