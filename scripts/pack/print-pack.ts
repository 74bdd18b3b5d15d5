import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { startServer } from '../static-server.ts';
import { PackFault, type PackRequest } from './pack-request.ts';
import { reproduciblePdf } from './reproducible-pdf.ts';

export interface PrintedPack {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Prints the page of a pack by a headless browser: tagged, with bookmarks, text that can be
 * selected.
 * @throws PackFault where items are asked for that are not on record.
 */
export async function printPack({ root, path, published }: PackRequest): Promise<PrintedPack> {
  const [place = ''] = path.split('?');
  const base = published.pathname.slice(0, -place.length);
  const server = await startServer({ root, port: 0, base });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await checkItems(page);
    await page.evaluate(leadTo, published.href);
    const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    return { bytes: reproduciblePdf(bytes), pages: countPages(bytes) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: links to other pages lead to where they will be published. */
function leadTo(published: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
    link.href = new URL(link.pathname + link.search + link.hash, published).href;
}

async function checkItems(page: Page): Promise<void> {
  const shown = (await page.locator('.pack-shown').textContent()) ?? '';
  const [unknown] = /Not on record: .*$/.exec(shown) ?? [];
  if (unknown !== undefined)
    throw new PackFault(`${unknown} An item’s name is the last part of its page’s address.`);
}

function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page\b/g)].length;
}
