import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATUS_CODES } from '../../src/pipeline/observation.ts';
import { address, useBrowser, withPage } from './browser.ts';
import { allWords, downloadedNumber, findOne, openPage, wordsOf } from './built-pages.ts';
import { openChart } from './chart-forms.ts';
import { chartsReached } from './charts-reached.ts';
import { drawnPoints, seriesNames } from './drawn-points.ts';
import { pagesOf } from './pages.ts';
import { yearOf } from './printed-figures.ts';

useBrowser();

const charts = pagesOf(/^\/charts\/([^/]+)\/$/).map(({ slug }) => openChart(slug));
const maps = charts.filter(({ json }) => json.mark !== 'lines');
const trends = charts.filter(({ json }) => json.mark === 'lines');

describe('addresses of charts', () => {
  const published = readFileSync('test/output/chart-ids.txt', 'utf8').trim().split('\n');
  const ids = charts.map(({ id }) => id);

  it('never disappear: what was published once has a page, if only to say why it is withdrawn', () => {
    const gone = published.filter((id) => !ids.includes(id));
    expect(gone, 'these addresses are gone: withdraw a chart, do not drop it').toEqual([]);
  });

  it('are all on the list that keeps them', () => {
    const added = ids.filter((id) => !published.includes(id));
    expect(added, 'add these ids to test/output/chart-ids.txt').toEqual([]);
    expect(published).toEqual([...new Set(published)].sort());
  });

  it('are plain words and numbers', () => {
    expect(charts.length).toBeGreaterThan(40);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('are listed once each: all of the home place, and the trends of others', () => {
    const main = openPage('/charts/').querySelector('main');
    const linked = [...(main?.querySelectorAll('a[href^="/charts/"]') ?? [])].flatMap(
      (link) => /^\/charts\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
    );
    const listed = charts.filter(
      ({ json: { mark, page } }) => mark === 'lines' || !page.startsWith('/places/'),
    );
    expect(linked.sort()).toEqual(listed.map(({ id }) => id).sort());
  });

  it('are all reached from their list: maps of other places by the maps there', () => {
    expect(chartsReached()).toEqual(published);
  });
});

describe.each(charts)('/charts/$id/', ({ id, document, json, csv, table }) => {
  const rows = new Map(json.rows.map((row) => [`${row.area} ${row.period}`, row]));
  const file = (name: string) => join('dist/charts', id, name);

  it('is its own canonical address, which its JSON and citations give', () => {
    const canonical = findOne(document, 'link[rel="canonical"]').getAttribute('href') ?? '';
    expect(new URL(canonical).pathname).toBe(`/charts/${id}/`);
    expect(json).toMatchObject({ format: 1, id, address: canonical });
    const [item] = JSON.parse(readFileSync(file('citation.json'), 'utf8')) as [{ URL: string }];
    expect(item.URL).toBe(canonical);
    expect(readFileSync(file('citation.txt'), 'utf8')).toContain(`. ${canonical}\n`);
    expect(readFileSync(file('citation.bib'), 'utf8')).toContain(`url = {${canonical}}`);
    expect(allWords(document, '[data-copy]')).toContain(canonical);
  });

  it('leads machines to its other forms at whole addresses', () => {
    const links = [...document.querySelectorAll('link[rel="alternate"]')];
    const paths = links
      .map((each) => each.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('/releases/'))
      .map((href) => new URL(href).pathname);
    expect(paths).toEqual(
      ['oembed.json', `${id}.csv`, `${id}.json`, `${id}.svg`, 'citation.json'].map(
        (name) => `/charts/${id}/${name}`,
      ),
    );
  });

  it('says its JSON’s words', () => {
    expect(wordsOf(findOne(document, 'h1'))).toBe(json.headline);
    expect(wordsOf(findOne(document, '.figure-summary'))).toBe(json.summary);
    for (const text of allWords(document, '.chart-figure svg.map desc'))
      expect(text).toBe(json.summary);
    expect(allWords(document, '.caveats li')).toEqual(json.caveats);
    expect(allWords(document, '.licence-note li')).toEqual(json.attribution);
    expect(allWords(document, '.source-note .badge')).toEqual(
      json.sources.map(({ standing }) => standing),
    );
  });

  it('has one value of each figure in table, CSV and JSON', () => {
    expect(rows.size).toBe(json.rows.length);
    expect(csv.map((row) => `${row.area_code} ${row.period}`)).toEqual([...rows.keys()]);
    for (const row of csv) {
      const key = `${row.area_code} ${row.period}`;
      const own = rows.get(key);
      expect(
        {
          ...{ name: row.area_name, edition: row.area_edition, status: row.status },
          value: downloadedNumber(row.value),
          lower: downloadedNumber(row.lower_95),
          upper: downloadedNumber(row.upper_95),
        },
        key,
      ).toEqual({
        ...{ name: own?.name, edition: own?.edition, status: STATUS_CODES[own?.status ?? ''] },
        ...{ value: own?.value, lower: own?.lower, upper: own?.upper },
      });
      expect(table.get(key), key).toBe(own?.value);
    }
    const others = [...table].filter(([key]) => !rows.has(key));
    expect(others.filter(([, value]) => value !== null)).toEqual([]);
  });

  it('gives a reason for every blank, and no byte-order mark', () => {
    for (const row of csv) if (row.value === '') expect(row.status).toMatch(/^\[\w+\]$/);
    const text = readFileSync(file(`${id}.csv`), 'utf8');
    expect(text.startsWith('indicator,')).toBe(true);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\r');
  });
});

describe.each(maps)('the drawing of /charts/$id/', ({ document, json, table }) => {
  it('has the areas of its table, in the classes of their values', () => {
    const shapes = [...document.querySelectorAll('.map-frame path[data-code]')];
    const drawn = new Map(shapes.map((each) => [each.getAttribute('data-code') ?? '', each]));
    expect([...drawn.keys()].sort()).toEqual(json.rows.map(({ area }) => area).sort());
    for (const row of json.rows) {
      const [, number] = /\bc(\d)\b/.exec(drawn.get(row.area)?.getAttribute('class') ?? '') ?? [];
      const { value } = row;
      const own =
        json.classes === null || value === null
          ? undefined
          : json.classes.breaks.filter((each) => each <= value).length + 1;
      expect(number === undefined ? undefined : Number(number), row.area).toBe(own);
    }
  });

  it('has a circle for each count where it shades nothing', () => {
    const circles = document.querySelectorAll('.map-frame .symbols circle');
    const counts = [...table.values()].filter((value) => value !== null);
    expect(circles).toHaveLength(json.mark === 'symbol' ? counts.length : 0);
  });
});

describe.each(trends)('the drawing of /charts/$id/', ({ document, json }) => {
  it('has a point for each value of its lines', () => {
    const drawings = [...document.querySelectorAll('.trend-frame svg.trend')];
    expect(drawings.length).toBeGreaterThan(0);
    for (const svg of drawings) {
      const names = seriesNames(svg);
      const expected = json.rows
        .filter(({ name, value }) => names.includes(name) && value !== null)
        .map(({ name, period, value }) => [`${name} ${yearOf(period)}`, value] as const);
      const points = drawnPoints(svg, names).map(({ key, value }) => [key, value] as const);
      expect(new Map(points)).toEqual(new Map(expected));
    }
  });
});

describe('the page of a chart in a browser', () => {
  const page = '/charts/leicester-claimant-rate-2016/';

  it('copies its address at the press of a button, and says so', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(options, async (tab) => {
      await tab.goto(address(page));
      await tab.getByRole('button', { name: 'Copy the address', exact: true }).click();
      await tab.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      const copied = await tab.evaluate(() => navigator.clipboard.readText());
      expect(new URL(copied).pathname).toBe(page);
    });
  });

  it('copies the code of its embed, by a button whose name says what it copies', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(options, async (tab) => {
      await tab.goto(address(page));
      const names = await tab.getByRole('button', { name: /^Copy/ }).allTextContents();
      expect(new Set(names).size, names.join()).toBe(names.length);
      await tab.getByRole('button', { name: 'Copy the code', exact: true }).click();
      await tab.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src=/);
    });
  });

  it('is whole without JavaScript, and has no button that does nothing', async () => {
    await withPage({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(address(page));
      expect(await tab.getByRole('button').count()).toBe(0);
      for (const name of ['Download', 'Cite', 'Share', 'Embed', 'Versions', 'Revisions'])
        expect(await tab.getByRole('heading', { name, exact: true }).isVisible(), name).toBe(true);
      expect(await tab.locator('svg.map').isVisible()).toBe(true);
      expect(await tab.locator('tr[data-code]').count()).toBe(192);
    });
  });

  it.each([320, 1280])('is no wider than a window of %i pixels', async (width) => {
    await withPage({ viewport: { width, height: 800 } }, async (tab) => {
      await tab.goto(address(page));
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
});

it.each(['/', '/maps/', '/trends/', '/data/'])('%s leads to the list of charts', (page) => {
  const links = [...openPage(page).querySelectorAll('main a[href]')];
  expect(links.map((each) => each.getAttribute('href'))).toContain('/charts/');
});

it('a map page leads to the permanent address of the period that it shows', async () => {
  await withPage({}, async (tab) => {
    await tab.goto(address('/maps/claimant-rate/'));
    const link = tab.getByRole('link', { name: /^Permanent address/ });
    const shown = () => link.getAttribute('href');
    expect(await shown()).toBe('/charts/leicester-claimant-rate-2022/');
    await tab.locator('.periods a[data-period="2016"]').click();
    await expect.poll(shown).toBe('/charts/leicester-claimant-rate-2016/');
    expect(existsSync(join('dist', (await shown()) ?? '', 'index.html'))).toBe(true);
  });
});
