import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compileEmbedAssets } from '../../scripts/embed-assets.ts';
import { renderChartDocument } from '../../src/publications/embeds/chart-document.ts';
import { frozenAddresses } from '../../src/publications/embeds/document-addresses.ts';
import { renderResizer, renderSnippet } from '../../src/publications/embeds/embed-snippet.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import type { FigureChange } from '../../src/releases/manifest.ts';
import { EXAMPLE_DRAWING, EXAMPLE_MAP } from '../publications/example-chart.ts';
import { address, useBrowser, withPage } from './browser.ts';
import { readBuilt } from './built-pages.ts';
import { startHost, type Host } from './host-page.ts';

useBrowser();

/** A choropleth, a map of circles, and a trend. */
const CHARTS = [
  'leicester-claimant-rate-2016',
  'leicester-target-jobseekers-june-2007',
  'leicester-employment-rate',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const recordOf = (id: string) => JSON.parse(readBuilt(`/charts/${id}/${id}.json`)) as ChartRecord;

/** The snippet of a chart on the served site, not lazy: what is tested is all there at once. */
function snippetOf(id: string): string {
  const page = address(`/charts/${id}/`);
  const addresses = { document: `${page}embed/`, page, image: `${page}${id}.png` };
  return renderSnippet(recordOf(id), addresses).replace(' loading="lazy"', '');
}

let host: Host;
beforeAll(async () => {
  const partner = (parts: readonly string[]) =>
    `<!DOCTYPE html><html lang="en"><title>Partner</title><body>${parts.join('\n')}`;
  const resizer = renderResizer(address('/charts/resize.js'));
  host = await startHost({
    '/': partner([...CHARTS.map(snippetOf), resizer]),
    '/script-first': partner([resizer, ...CHARTS.map(snippetOf)]),
    '/without-script': partner([snippetOf(CHARTS[0] ?? '')]),
    '/intruder': `<!DOCTYPE html><title>Intruder</title><script>
      for (const height of [4000, 5000]) parent.postMessage({ type: 'city-strategy:height', height }, '*');
    </script>`,
  });
});
afterAll(() => host.close());

/** Heights of the frames, and of what is in them. */
async function heightsOf(page: Page): Promise<readonly (readonly [number, number])[]> {
  const frames = await page.locator('iframe[data-city-strategy]').all();
  return Promise.all(
    frames.map(async (frame) => {
      const content = await (await frame.elementHandle())?.contentFrame();
      return [
        await frame.evaluate(({ clientHeight }) => clientHeight),
        (await content?.evaluate(() => document.documentElement.offsetHeight)) ?? 0,
      ] as const;
    }),
  );
}

/** Waits until every frame is as high as its chart; fails with both heights where one never is. */
async function expectFit(page: Page): Promise<readonly number[]> {
  await expect
    .poll(
      async () => (await heightsOf(page)).filter(([frame, chart]) => Math.abs(frame - chart) > 1),
      { timeout: 15_000 },
    )
    .toEqual([]);
  return (await heightsOf(page)).map(([frame]) => frame);
}

const withHost = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
  withPage(options, use, [`${host.address}/`]);

describe('charts on a page of another site', () => {
  it('are on another origin than the page', () => {
    expect(new URL(host.address).origin).not.toBe(new URL(inject('site')).origin);
  });

  it('each take the height of their content, whatever the width of the page', async () => {
    await withHost({ viewport: { width: 1000, height: 800 } }, async (page) => {
      await page.goto(`${host.address}/`);
      expect(await page.locator('iframe').count()).toBe(CHARTS.length);
      const wide = await expectFit(page);
      expect(Math.min(...wide)).toBeGreaterThan(800);
      await page.setViewportSize({ width: 320, height: 800 });
      const narrow = await expectFit(page);
      expect(narrow).not.toEqual(wide);
      await page.setViewportSize({ width: 1000, height: 800 });
      await expect.poll(() => expectFit(page), { timeout: 15_000 }).toEqual(wide);
    });
  });

  it('grow and shrink when a table is opened and closed', async () => {
    await withHost({ viewport: { width: 700, height: 800 } }, async (page) => {
      await page.goto(`${host.address}/`);
      const before = await expectFit(page);
      const table = page.frameLocator('iframe >> nth=2').getByText('All figures as a table');
      await table.click();
      await expect
        .poll(async () => (await expectFit(page))[2], { timeout: 15_000 })
        .toBeGreaterThan((before[2] ?? 0) + 100);
      expect((await expectFit(page)).slice(0, 2)).toEqual(before.slice(0, 2));
      await table.click();
      await expect.poll(() => expectFit(page), { timeout: 15_000 }).toEqual(before);
    });
  });

  it('fit as well where the script is there before them', async () => {
    await withHost({ viewport: { width: 600, height: 800 } }, async (page) => {
      await page.goto(`${host.address}/script-first`);
      await expectFit(page);
    });
  });

  it('keep their stated height, and scroll, without the script', async () => {
    await withHost({ viewport: { width: 320, height: 800 } }, async (page) => {
      await page.goto(`${host.address}/without-script`);
      const [[frame, chart] = [0, 0]] = await heightsOf(page);
      expect(frame).toBe(1560);
      expect(chart).toBeGreaterThan(frame);
      const reached = await page.frames()[1]?.evaluate(() => {
        scrollTo(0, 100_000);
        return scrollY + innerHeight;
      });
      expect(reached).toBeGreaterThanOrEqual(chart);
    });
  });

  it('heed nobody but the chart in the frame, and no height that cannot be', async () => {
    await withHost({ viewport: { width: 700, height: 800 } }, async (page) => {
      await page.goto(`${host.address}/`);
      const before = await expectFit(page);
      await page.evaluate(() => {
        for (const height of [3000, 3500])
          window.postMessage({ type: 'city-strategy:height', height }, '*');
        // One of the page's own origin, and one without any, as the charts are.
        const loaded = [null, 'allow-scripts'].map((sandbox) => {
          const intruder = document.createElement('iframe');
          if (sandbox !== null) intruder.setAttribute('sandbox', sandbox);
          intruder.src = '/intruder';
          document.body.append(intruder);
          return new Promise((resolve) => intruder.addEventListener('load', resolve));
        });
        return Promise.all(loaded);
      });
      const chart = page.frames().find((frame) => frame.url().includes(CHARTS[0] ?? ''));
      await chart?.evaluate(() => {
        for (const height of [-5, 0, 1e9, NaN, Infinity, '900', null])
          parent.postMessage({ type: 'city-strategy:height', height }, '*');
        for (const odd of [null, 'city-strategy:height', 900, [], { type: 'other', height: 900 }])
          parent.postMessage(odd, '*');
      });
      await page.waitForTimeout(300);
      expect((await heightsOf(page)).map(([frame]) => frame)).toEqual(before);
    });
  });

  it('say all that they say with JavaScript off', async () => {
    const read: unknown[] = [];
    for (const javaScriptEnabled of [true, false])
      await withHost({ javaScriptEnabled }, async (page) => {
        for (const id of CHARTS) {
          await page.goto(address(`/charts/${id}/embed/`));
          read.push(await page.locator('main').textContent());
          expect(await page.locator('svg').count()).toBeGreaterThan(0);
        }
      });
    expect(read.slice(0, CHARTS.length)).toEqual(read.slice(CHARTS.length));
    expect(String(read[0])).toContain('Contains OS data © Crown copyright');
  });
});

/** A figure of the frozen chart that a later release changed. */
const CHANGE: FigureChange = {
  release: '1.0.1',
  date: '2027-03-05',
  dataset: 'claimant-rate',
  key: 'E01013600 2016-01-01/P1Y',
  name: 'Leicester 003A',
  area: 'E01013600',
  period: '2016-01-01/P1Y',
  column: 'value',
  old: '2.5',
  new: '2.6',
  kind: 'revision',
  reason: 'The source revised its counts.',
};

/** Serves a frozen document with what `revisions.json` says; null for no such file. */
async function withFrozen(
  changes: readonly FigureChange[] | object | string | null,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const assets = await compileEmbedAssets();
  const folder = '/archive/1.0.0/charts/leicester-claimant-rate-2016/';
  const addresses = { document: folder, page: folder, image: `${folder}a.svg` };
  const snippet = renderSnippet(EXAMPLE_MAP, addresses);
  const frozen = await startHost({
    [folder]: renderChartDocument({
      record: EXAMPLE_MAP,
      drawing: EXAMPLE_DRAWING,
      ...frozenAddresses(EXAMPLE_MAP, assets),
      canonical: null,
      release: { version: '1.0.0', date: '2026-11-22' },
    }),
    ...Object.fromEntries(assets.files.map(({ name, text }) => [`/archive/assets/${name}`, text])),
    ...(changes === null
      ? {}
      : {
          '/charts/leicester-claimant-rate-2016/revisions.json':
            typeof changes === 'string'
              ? changes
              : JSON.stringify(Array.isArray(changes) ? { changes } : changes),
        }),
    '/host': `<!DOCTYPE html><title>Host</title>${snippet}`,
    '/resize.js': assets.resize,
    '/far': `<!DOCTYPE html><title>Host</title><div style="height:9000px"></div>${snippet.replace(
      ' loading="lazy"',
      '',
    )}${renderResizer('/resize.js')}`,
  });
  try {
    await withPage(
      {},
      async (page) => {
        await page.goto(`${frozen.address}/host`);
        await use(page);
      },
      [`${frozen.address}/`],
    );
  } finally {
    await frozen.close();
  }
}

/** The line of the frozen document in the frame; null where it is hidden. */
async function revisedLine(page: Page): Promise<string | null> {
  await page.waitForLoadState('networkidle');
  const line = page.frameLocator('iframe').locator('[data-revised]');
  return (await line.isVisible()) ? await line.innerText() : null;
}

describe('a frozen chart in a frame', () => {
  it('says in one line what a later release changed, with old and new value', async () => {
    await withFrozen([CHANGE], async (page) => {
      expect(await revisedLine(page)).toBe(
        'Revised since. Leicester 003A, 2016: 2.5%, now 2.6% (release 1.0.1, 5 March 2027). ' +
          'See the figures as they stand now',
      );
    });
  });

  it('has room for that line, though the frame was never scrolled to', async () => {
    await withFrozen([CHANGE], async (page) => {
      await page.goto(page.url().replace('/host', '/far'));
      await page.frameLocator('iframe').locator('[data-revised]:not([hidden])').waitFor();
      await expectFit(page);
    });
  });

  it('names the first of several figures, from its frozen to its latest value', async () => {
    const other = { ...CHANGE, key: 'E01013601 2016-01-01/P1Y', old: '', new: '3' };
    const again = { ...CHANGE, release: '1.10.0', date: '2028-01-02', old: '2.6', new: '1012.75' };
    const lower = { ...CHANGE, column: 'lower_95', old: '1.8', new: '1.9' };
    await withFrozen([again, other, lower, CHANGE], async (page) => {
      expect(await revisedLine(page)).toBe(
        'Revised since. Leicester 003A, 2016: 2.5%, now 1,012.8% (release 1.10.0, ' +
          '2 January 2028). 1 more figure was changed. See the figures as they stand now',
      );
    });
  });

  it('says nothing of its own release, of new figures and of what was changed back', async () => {
    const back = { ...CHANGE, release: '1.0.2', old: '2.6', new: '2.5' };
    const key = 'E01013602 2017-01-01/P1Y';
    const own = { ...CHANGE, release: '1.0.0', key: 'E01013601 2016-01-01/P1Y' };
    await withFrozen(
      [own, CHANGE, back, { ...CHANGE, key, kind: 'new', old: null }],
      async (page) => {
        expect(await revisedLine(page)).toBeNull();
      },
    );
  });

  it('names what it draws before what that was worked out from', async () => {
    const denominators = ['E01013598', 'E01013599', 'E01013600'].map((area) => ({
      ...{ ...CHANGE, key: `${area} 2016-01-01/P1Y`, column: 'denominator' },
      ...{ old: '4348.79', new: '4367.79' },
    }));
    await withFrozen([...denominators, CHANGE], async (page) => {
      expect(await revisedLine(page)).toMatch(
        /2\.5%, now 2\.6% \(release 1\.0\.1, 5 March 2027\)\. See/,
      );
    });
    await withFrozen(denominators, async (page) => {
      expect(await revisedLine(page)).toMatch(/, denominator: 4348\.79, now .*2 more figures were/);
    });
  });

  it('says that the chart was withdrawn, whatever became of its figures', async () => {
    const withdrawn = { date: '2027-04-01', reason: 'Its source is lost.' };
    await withFrozen({ changes: [CHANGE], withdrawn }, async (page) => {
      expect(await revisedLine(page)).toBe(
        'Withdrawn since, on 1 April 2027: Its source is lost. See the figures as they stand now',
      );
    });
  });

  it('is whole where the file of revisions is no such file', async () => {
    for (const text of ['', '<!DOCTYPE html>', '[]', '{"changes":7}'])
      await withFrozen(text, async (page) => {
        expect(await revisedLine(page), text).toBeNull();
        const published = page.frameLocator('iframe').locator('.published');
        expect(await published.innerText()).toContain('Check for later revisions');
      });
  });
});

const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

describe('a chart 300 pixels wide without JavaScript', () => {
  for (const [mode, options] of Object.entries(MODES))
    it(`gives axe nothing to mend and never scrolls sideways, ${mode}`, async () => {
      const viewport = { width: 300, height: 800 };
      await withPage({ ...options, viewport }, async (page) => {
        // Axe is a script: the browser must run it, but none of the page's own.
        await page.route('**/*.js', (route) => route.fulfill({ body: '' }));
        for (const id of CHARTS) {
          await page.goto(address(`/charts/${id}/embed/`));
          expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(300);
          for (const summary of await page.locator('summary').all()) await summary.click();
          expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(300);
          await page.evaluate(AXE);
          const violations = await page.evaluate(async (tags) => {
            const { axe } = window as unknown as {
              readonly axe: {
                run: (options: object) => Promise<{ violations: { id: string }[] }>;
              };
            };
            return (await axe.run({ runOnly: tags })).violations.map((each) => each.id);
          }, TAGS);
          expect(violations, id).toEqual([]);
        }
      });
    });

  it('prints its table and all that is folded', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address(`/charts/${CHARTS[0]}/embed/`));
      await page.emulateMedia({ media: 'print' });
      for (const folded of ['td >> nth=0', 'details li >> nth=-1'])
        expect((await page.locator(folded).boundingBox())?.height).toBeGreaterThan(5);
    });
  });
});
