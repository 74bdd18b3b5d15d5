import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';

let browser: Browser;

/** Starts one browser for a test file, and ends it; call at the top of the file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
}

/** Address of a path of the served site: "/maps/" → "http://127.0.0.1:1234/maps/". */
export function address(path: string): string {
  return `${inject('site')}${path}`;
}

/**
 * Opens a fresh page, hands it to `use`, and fails on whatever no page may do: an error in the
 * console, a breach of the content security policy, or a request to another host. `others` are
 * starts of addresses that a test serves itself.
 */
export async function withPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
  others: readonly string[] = [],
): Promise<void> {
  const context = await browser.newContext(options);
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const known = ['data:', `${inject('site')}/`, ...others];
    if (!known.some((start) => request.url().startsWith(start)))
      faults.push(`request to another host: ${request.url()}`);
  });
  try {
    await use(page);
  } finally {
    await context.close();
  }
  expect(faults).toEqual([]);
}
