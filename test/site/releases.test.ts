import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { SITE } from '../../src/layouts/site.ts';
import { isRedirectPage } from '../../scripts/redirect-page.ts';
import { formatDay } from '../../src/releases/day-words.ts';
import { CHANGE_COLUMNS } from '../../src/releases/changes-csv.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import type { PublishedReleases } from '../../src/releases/manifest.ts';
import { atomFaults, jsonFeedFaults } from '../releases/check-feeds.ts';
import { allWords, cellsOf, findOne, openPage, readBuilt, wordsOf } from './built-pages.ts';
import { allPages, fileOf } from './pages.ts';

/** Whatever was released so far: these tests hold before the first release and after it. */
const published = JSON.parse(readFileSync('.derived/releases.json', 'utf8')) as PublishedReleases;
const { manifests, changes, unreleased } = published;
const [latest] = manifests;

describe('the page of releases', () => {
  const page = openPage('/releases/');

  it('says which release is the latest, or that there is none', () => {
    const answer = wordsOf(findOne(page, '.answer'));
    if (latest === undefined) expect(answer).toMatch(/^No release has been published yet/);
    else
      for (const words of [`Release ${latest.version}`, formatDay(latest.date), latest.summary])
        expect(answer).toContain(words);
  });

  it('links to every release, and each has a page of its own', () => {
    const versions = allWords(page, '.release-list h3 a');
    expect(versions).toEqual(manifests.map(({ version }) => `Release ${version}`));
    const built = allPages().filter((each) => /^\/releases\/\d/.test(each));
    expect(built).toEqual(manifests.map(({ version }) => `/releases/${version}/`).sort());
  });

  it('lists what differs from the latest release and is not released', () => {
    expect(unreleased.filter(({ kind }) => kind === 'new')).toEqual([]);
    expect(page.querySelectorAll('.ledger tbody tr')).toHaveLength(unreleased.length);
  });

  it('says for every source what is next, seen on the day of a release or review', () => {
    const table = findOne(page, 'table.expected');
    const day = formatDay(latest?.date ?? SITE.reviewed);
    expect(wordsOf(table.querySelector('caption'))).toContain(`by ${day}`);
    expect(cellsOf(table).length).toBeGreaterThan(5);
    for (const [source, , next, happened] of cellsOf(table)) {
      expect(next, source).toMatch(/\d{4}$|^None: published once$|^No fixed rhythm$/);
      expect(happened, source).toMatch(
        /^Nothing was due$|^Over since .* not here yet$|^Not over until/,
      );
    }
  });
});

describe.each(manifests)('the page of release $version', (manifest) => {
  const page = openPage(`/releases/${manifest.version}/`);
  const hrefs = [...page.querySelectorAll('main a')].map((each) => each.getAttribute('href'));

  it('leads to the frozen version of every chart and dataset', () => {
    for (const { id, stored } of manifest.charts)
      expect(hrefs).toContain(`/archive/${stored}/charts/${id}/`);
    for (const { id, stored } of manifest.datasets)
      expect(hrefs).toContain(`/archive/${stored}/data/${id}.csv`);
  });

  it('shows its own rows of the ledger, and where it stands in the chain', () => {
    const own = changes.filter(({ release }) => release === manifest.version);
    expect(page.querySelectorAll('.ledger tbody tr')).toHaveLength(own.length);
    const hashes = allWords(page, '.facts .hash');
    if (manifest.previous !== null) expect(hashes).toContain(manifest.previous.sha256);
    const file = `data/releases/${manifest.version}/manifest.json`;
    if (existsSync(file))
      expect(hashes).toContain(createHash('sha256').update(readFileSync(file)).digest('hex'));
  });
});

describe('the ledger', () => {
  const page = openPage('/releases/ledger/');

  it('has a row for each change, or says why it has none', () => {
    expect(page.querySelectorAll('.ledger tbody tr')).toHaveLength(changes.length);
    expect(page.querySelectorAll('.ledger-empty')).toHaveLength(changes.length === 0 ? 1 : 0);
  });

  it('is the same as its download', () => {
    const rows = csvParse(readBuilt('releases/ledger.csv'));
    expect(rows.columns).toEqual(CHANGE_COLUMNS);
    expect(rows.map(({ key, column, old }) => [key, column, old])).toEqual(
      changes.map(({ key, column, old }) => [key, column, old ?? '']),
    );
  });
});

describe('the policy', () => {
  const page = openPage('/releases/policy/');

  it('tells the four kinds of change apart and says how to report an error', () => {
    const kinds = allWords(page, '[aria-labelledby=kinds] dt');
    expect(kinds).toEqual(['Revision', 'Correction', 'New figure', 'Withdrawal']);
    expect(page.querySelector(`aside a[href="${SITE.contact}"]`)).not.toBeNull();
  });

  it('states the three pillars, and under each what is not done', () => {
    const statement = findOne(page, '[aria-labelledby=statement]');
    expect(allWords(statement, 'h3')).toEqual(['Trustworthiness', 'Quality', 'Value']);
    expect(allWords(statement, 'strong')).toEqual(['Not done:', 'Not done:', 'Not done:']);
  });
});

describe('the feeds', () => {
  it.each(['feed', 'corrections'])('%s is Atom and JSON Feed by their schemas', async (name) => {
    expect(await atomFaults(readBuilt(`releases/${name}.xml`))).toEqual([]);
    expect(jsonFeedFaults(readBuilt(`releases/${name}.json`))).toEqual([]);
  });

  it('of releases has an entry for each, dated by the release', () => {
    const { entries = [], updated } = parseAtomFeed(readBuilt('releases/feed.xml'));
    expect(entries.map((entry) => entry.updated)).toEqual(
      manifests.map(({ date }) => `${date}T00:00:00Z`),
    );
    expect(updated).toBe(`${latest?.date ?? SITE.reviewed}T00:00:00Z`);
  });

  it('of corrections has entries where the ledger has rows, and no others', () => {
    const { entries = [] } = parseAtomFeed(readBuilt('releases/corrections.xml'));
    expect(entries.length > 0).toBe(changes.length > 0);
    expect(entries.length).toBeLessThanOrEqual(changes.length);
  });

  it('are found from every page of the site', () => {
    const without = allPages()
      .filter((page) => !/^\/(archive|charts\/[^/]+\/embed)\//.test(page))
      .filter((page) => {
        const head = readFileSync(fileOf(page), 'utf8').split('</head>')[0] ?? '';
        if (isRedirectPage(head)) return false;
        return head.match(/<link rel="alternate" type="application\/atom\+xml"/g)?.length !== 2;
      });
    expect(without).toEqual([]);
  });
});

it('the overview names the latest release, and none before there is one', () => {
  const opening = wordsOf(findOne(openPage('/'), '.opening'));
  if (latest === undefined) expect(opening).not.toContain('elease');
  else expect(opening).toContain(`Latest release: ${latest.version}, ${formatDay(latest.date)}`);
});

describe('figures that were revised', () => {
  const recent = changes.filter(
    ({ kind, release }) => kind !== 'new' && release === latest?.version,
  );
  const areaPages = new Set(allPages().filter((page) => page.startsWith('/areas/')));

  it('are marked on the page of their area', () => {
    // One area may have hundreds of rows, and its page is opened once.
    for (const area of new Set(recent.map((change) => change.area))) {
      const page = `/areas/${area.toLowerCase()}/`;
      if (areaPages.has(page))
        expect(wordsOf(openPage(page).querySelector('.revised')), page).toContain(latest?.version);
    }
  });

  it('are said on the page of their chart before its figure', () => {
    const files = readdirSync('.derived/charts').map((name) => `.derived/charts/${name}`);
    const charts = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as ChartRecord);
    for (const { area, period, dataset } of recent.filter(({ column }) => column === 'value')) {
      const chart = charts.find(
        ({ indicator, rows }) =>
          indicator === dataset && rows.some((row) => row.area === area && row.period === period),
      );
      if (chart === undefined) continue;
      const [first] = openPage(`/charts/${chart.id}/`).querySelectorAll('.revised, .chart-figure');
      expect(wordsOf(first), chart.id).toMatch(/^(Corrected|Revised) in release /);
    }
  });

  it('are marked on no page where nothing was', () => {
    if (recent.length > 0 || unreleased.some(({ kind }) => kind !== 'new')) return;
    // A frozen page holds the line that its script shows once there is something to say.
    const marked = allPages()
      .filter((page) => !/^\/archive\/|\/embed\/$/.test(page))
      .filter((page) => readFileSync(fileOf(page), 'utf8').includes('class="revised"'));
    expect(marked).toEqual([]);
  });
});
