import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { address } from './browser.ts';
import { TEMPLATES } from './pages.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Breach {
  readonly page: string;
  readonly what: string;
}

/** What a browser notices of a page that keeps to itself: nothing. */
async function listenFor(context: BrowserContext, breaches: Breach[]): Promise<Page> {
  const page = await context.newPage();
  const note = (what: string) => breaches.push({ page: page.url(), what });
  await page.exposeFunction('noteBreach', note);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { noteBreach } = window as unknown as { noteBreach: (what: string) => void };
      noteBreach(`policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${inject('site')}/`))
      note(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if ('set-cookie' in response.headers()) note(`cookie set by ${response.url()}`);
  });
  return page;
}

describe('every template', () => {
  it('sets no cookie, stores nothing, asks no other site and keeps to its policy', async () => {
    const context = await browser.newContext();
    const breaches: Breach[] = [];
    const page = await listenFor(context, breaches);
    for (const template of [...TEMPLATES, '/search/?q=ward', '/nowhere/']) {
      await page.goto(address(template), { waitUntil: 'networkidle' });
      const stored = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      const nothing = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
      expect(stored, template).toEqual(nothing);
    }
    expect(await context.cookies()).toEqual([]);
    expect(breaches).toEqual([]);
    await context.close();
  });

  it('would be caught: a page that runs what is written into it is noticed', async () => {
    const context = await browser.newContext();
    const breaches: Breach[] = [];
    const page = await listenFor(context, breaches);
    await page.goto(address('/'));
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/pixel.png';
      document.body.append(image);
    });
    await expect.poll(() => breaches.map(({ what }) => what).join()).toContain('img-src');
    await context.close();
  });
});

describe('another site', () => {
  it('may read data and answers, but no page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const elsewhere = createServer((_, response) => response.end('<!doctype html>Elsewhere'));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const status = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url)
            .then((reply) => reply.status)
            .catch(() => 0),
        address(path),
      );
    expect(await status('/api/v1/areas/E01013754.json')).toBe(200);
    expect(await status('/maps/claimant-rate/values.json')).toBe(200);
    expect(await status('/areas/e01013754/figures.csv')).toBe(200);
    expect(await status('/areas/e01013754/')).toBe(0);
    await context.close();
    elsewhere.close();
  });
});
