import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, useBrowser, withPage } from './browser.ts';
import { allPages, differentPages, fileOf, TEMPLATES } from './pages.ts';

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
  return runAxe(page);
}

/** Violations of what a page shows now; axe must be in it. */
async function runAxe(page: Page): Promise<readonly string[]> {
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
      ({ id, nodes }) => `${document.title} ${id} ×${nodes.length}: ${nodes[0]?.html ?? ''}`,
    );
  }, TAGS);
}

/** Sets title and body of another page of the build into a loaded one, whose styles are the same. */
async function showInstead(page: Page, other: string): Promise<void> {
  await page.evaluate(
    (text) => {
      const { title, body } = new DOMParser().parseFromString(text, 'text/html');
      document.title = title;
      document.body.replaceWith(body);
    },
    readFileSync(fileOf(other), 'utf8'),
  );
}

/** The first and the second half of a list. */
function halves<T>(list: readonly T[]): readonly (readonly T[])[] {
  const half = Math.ceil(list.length / 2);
  return [list.slice(0, half), list.slice(half)];
}

describe('axe finds nothing to mend', () => {
  for (const [mode, options] of Object.entries(MODES)) {
    for (const width of [320, 1280]) {
      // Every page is looked at in light and 1280 pixels wide below.
      if (mode === 'light' && width === 1280) continue;
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

  const different = differentPages(/^\/(progress|find|areas|maps|charts|archive)\/./);
  for (const part of halves(different)) {
    it.concurrent(`on every page unlike the others from ${part[0]} to ${part.at(-1)}`, async () => {
      await withPage({}, async (page) => {
        for (const each of part) {
          await page.goto(address(each));
          expect(await findViolations(page)).toEqual([]);
        }
      });
    });
  }

  // Loading a page with axe takes longer than looking at it: of the hundreds that are alike, one is
  // loaded, and the others that have its styles are shown in it.
  const known = new Set(different);
  const alike = Map.groupBy(
    allPages().filter((page) => !known.has(page)),
    stylesOf,
  );
  for (const part of [...alike.values()].flatMap(halves).filter(({ length }) => length > 0)) {
    it.concurrent(`on every page like others from ${part[0]} to ${part.at(-1)}`, async () => {
      await withPage({}, async (page) => {
        await page.goto(address(part[0] ?? ''));
        await page.evaluate(AXE);
        for (const each of part) {
          await showInstead(page, each);
          expect(await page.locator('h1').count(), each).toBe(1);
          expect(await runAxe(page), each).toEqual([]);
        }
      });
    });
  }
});

/** Names of the style sheets of a page, which are part of their hashes. */
function stylesOf(page: string): string {
  const sheets = readFileSync(fileOf(page), 'utf8').matchAll(
    /<link rel="stylesheet" href="([^"]+)"/g,
  );
  return [...sheets].map(([, href = '']) => href.split('/').at(-1)).join(' ');
}
