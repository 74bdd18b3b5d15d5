import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { startServer } from '../static-server.ts';

/** Lighthouse's slow 4G: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1_638.4 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWDOWN = 4;

/**
 * Milliseconds from asking for a page to its map being in the document, on a slow phone: one
 * figure a run, cold cache each time.
 */
export async function measureMapInPage(path: string, runs: number): Promise<readonly number[]> {
  const server = await startServer({ root: 'dist', port: 0 });
  const browser = await launchBrowser();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1)
    times.push(await measureOnce(browser, `${server.address}${path}`));
  await browser.close();
  await server.close();
  return times;
}

async function measureOnce(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.map-frame .city') === null) return;
      document.documentElement.dataset['mapSeen'] = String(performance.now());
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  const seen = await page.evaluate(() => Number(document.documentElement.dataset['mapSeen']));
  await context.close();
  return seen;
}
