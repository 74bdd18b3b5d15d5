import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';
import { differentPages, TEMPLATES } from './pages.ts';

useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/**
 * Violations of one page in a line each; the page must be loaded. The published content security
 * policy holds meanwhile, so a page that breaks it fails as well.
 */
async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      readonly axe: { run: (options: object) => Promise<AxeResults> };
    };
    interface AxeResults {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${location.pathname} ${id} ×${nodes.length}: ${nodes[0]?.html ?? ''}`,
    );
  }, TAGS);
}

describe('axe finds nothing to mend', () => {
  for (const [mode, options] of Object.entries(MODES)) {
    for (const width of [320, 1280]) {
      it(`on one page of every template, ${mode}, ${width} pixels wide`, async () => {
        const viewport = { width, height: 900 };
        await withPage({ ...options, viewport }, async (page) => {
          for (const template of TEMPLATES) {
            await page.goto(address(template));
            expect(await findViolations(page)).toEqual([]);
          }
        });
      });
    }
  }

  const pages = differentPages();
  const half = Math.ceil(pages.length / 2);
  for (const part of [pages.slice(0, half), pages.slice(half)]) {
    it.concurrent(`on every page unlike the others from ${part[0]} to ${part.at(-1)}`, async () => {
      await withPage({}, async (page) => {
        for (const each of part) {
          await page.goto(address(each));
          expect(await findViolations(page)).toEqual([]);
        }
      });
    });
  }
});
