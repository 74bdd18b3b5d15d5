import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type StaticServer } from '../../scripts/static-server.ts';
import { useBrowser, withPage } from './browser.ts';
import { findBrokenLinks, linksOf } from './page-links.ts';
import { allPages, fileOf } from './pages.ts';
import { allAddresses, fileOfAddress, siteOf } from './site-files.ts';

const ROOT = '.cache/sub-path-dist';
const BASE = '/city-strategy/';
const SITE = 'https://record.example';
const run = promisify(execFile);

useBrowser();

let server: StaticServer;

beforeAll(async () => {
  rmSync(ROOT, { recursive: true, force: true });
  // What runs the tests sets the base of its own, which the build would take for the site's.
  const env: NodeJS.ProcessEnv = { ...process.env, BASE_PATH: BASE, SITE_URL: SITE };
  delete env['BASE_URL'];
  await run('astro', ['build', '--silent', '--outDir', ROOT], { env });
  await run('node', ['scripts/build-images.ts', '--dist', ROOT], { env });
  await run('node', ['scripts/build-downloads.ts', '--dist', ROOT], { env });
  await run('node', ['scripts/build-search.ts', '--dist', ROOT]);
  await run('node', ['scripts/copy-archive.ts', '--dist', ROOT], { env });
  await run('node', ['scripts/build-sitemap.ts', '--dist', ROOT], { env });
  server = await startServer({ root: ROOT, port: 0, base: BASE });
}, 600_000);

afterAll(() => server.close());

describe('a site under a sub-path', () => {
  it('links to nothing outside of it', () => {
    const faults = allPages(ROOT).flatMap((page) =>
      linksOf(readFileSync(fileOf(page, ROOT), 'utf8'))
        .filter((target) => target.startsWith('/') && !target.startsWith(BASE))
        .map((target) => `${page}: ${target}`),
    );
    expect(faults).toEqual([]);
  });

  it('has no broken link, to a page, a file or a place on a page', () => {
    expect(allPages(ROOT).length).toBeGreaterThan(500);
    expect(findBrokenLinks(ROOT, BASE)).toEqual([]);
  });

  it('calls itself by its whole address and base in all that leaves it', () => {
    expect(siteOf(ROOT)).toBe(`${SITE}${BASE}`);
    const texts = /\.(html|json|jsonld|xml|txt|svg|csv|bib|css|js|conf)$|\/$|_headers$/;
    for (const address of allAddresses(ROOT).filter((each) => texts.test(each))) {
      // What a release froze keeps the address that it was made for.
      if (address.startsWith('/archive/')) continue;
      const text = readFileSync(fileOfAddress(address.slice(1), ROOT), 'utf8');
      expect(text.includes('city-strategy.example'), address).toBe(false);
      const own = [...text.matchAll(/https:\/\/record\.example(\/[^\s"'<>)]*)?/g)];
      for (const [whole, path = ''] of own)
        expect(path.startsWith(BASE), `${address}: ${whole}`).toBe(true);
    }
  });

  it('tells hosts of its addresses with the base before them', () => {
    const rules = readFileSync(`${ROOT}/_headers`, 'utf8').split('\n');
    const paths = rules.filter((line) => line.startsWith('/'));
    expect(paths.every((path) => path.startsWith(BASE))).toBe(true);
    expect(existsSync(`${ROOT}/nginx.conf`)).toBe(true);
  });

  it('finds pages by their words', async () => {
    await withPage(
      {},
      async (page) => {
        await page.goto(`${server.address}/search/?q=Eyres+Monsell`);
        const found = page.locator('#search-results a').first();
        await found.waitFor();
        expect(new URL(await found.evaluate((a: HTMLAnchorElement) => a.href)).pathname).toContain(
          BASE,
        );
        await found.click();
        await page.waitForURL(`${server.address}/**`);
        expect(await page.locator('h1').count()).toBe(1);
      },
      [`${server.address}/`],
    );
  });

  it('has maps that change period and readers that find their area', async () => {
    await withPage(
      {},
      async (page) => {
        const values = page.waitForResponse('**/values.json');
        await page.goto(`${server.address}/maps/claimant-rate/?area=E01013754&period=2016`);
        expect((await values).status()).toBe(200);
        expect(await page.locator('svg [data-code="E01013754"]').count()).toBeGreaterThan(0);
        await page.goto(`${server.address}/find/?q=LE5+5`);
        await page.locator('main a[href*="/areas/"]').first().waitFor();
        await page.goto(`${server.address}/charts/`);
        await page.locator('main a[href*="/charts/leicester-"]').first().click();
        await page.waitForURL(`${server.address}/charts/**`);
      },
      [`${server.address}/`],
    );
  });

  it('has frozen charts with their styles, and embeds with theirs', async () => {
    await withPage(
      {},
      async (page) => {
        for (const path of [
          '/charts/leicester-neet/embed/',
          '/archive/1.0.0/charts/leicester-neet/',
        ]) {
          await page.goto(`${server.address}${path}`);
          expect(
            await page.evaluate(() => document.styleSheets[0]?.cssRules.length),
            path,
          ).toBeGreaterThan(10);
        }
      },
      [`${server.address}/`],
    );
  });

  it('answers a folder without its slash by the address with it', async () => {
    const reply = await fetch(`${server.address}/charts`, { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([301, `${BASE}charts/`]);
  });
});
