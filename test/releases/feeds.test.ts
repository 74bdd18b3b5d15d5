import { createHash } from 'node:crypto';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { correctionsFeed } from '../../src/releases/corrections-feed.ts';
import type { Feed, FeedFrame } from '../../src/releases/feed.ts';
import type { PublishedReleases } from '../../src/releases/manifest.ts';
import { releasesFeed } from '../../src/releases/releases-feed.ts';
import { renderAtom } from '../../src/releases/render-atom.ts';
import { renderJsonFeed } from '../../src/releases/render-json-feed.ts';
import { atomFaults, jsonFeedFaults } from './check-feeds.ts';
import { change, PUBLISHED, STAGES } from './releases-fixture.ts';

const UNIT = { kind: 'percent', symbol: '%', words: 'per cent', decimals: 1 } as const;
const words = (dataset: string) =>
  dataset === 'employment-rate'
    ? { title: 'Employment rate', unit: UNIT }
    : { title: 'NEET & “not known”' };
const REVIEWED = '2026-11-20';
const KINDS = {
  releases: (published: PublishedReleases): Feed => releasesFeed(published, REVIEWED),
  corrections: (published: PublishedReleases): Feed =>
    correctionsFeed(published, { reviewed: REVIEWED, words }),
};

function frame(host = 'https://record.example/city/'): FeedFrame {
  return {
    ...{ site: 'The record', namespace: 'town-record' },
    address: (path) => new URL(path.slice(1), host).href,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

const cases = Object.entries(KINDS).flatMap(([name, feed]) =>
  STAGES.map((published, stage) => ({ name, stage, feed: feed(published) })),
);

describe.each(cases)('the feed of $name after $stage releases', ({ feed }) => {
  const atom = renderAtom(feed, frame(), '/releases/a.xml');
  const json = renderJsonFeed(feed, frame(), '/releases/a.json');

  it('is Atom and JSON Feed by their schemas', async () => {
    expect(await atomFaults(atom)).toEqual([]);
    expect(jsonFeedFaults(json)).toEqual([]);
  });

  it('is read alike in both forms by a reader that others wrote', () => {
    const parsed = parseAtomFeed(atom);
    const plain = parseJsonFeed(json);
    const fromAtom = (parsed.entries ?? []).map(({ id, title, summary, links, content }) => ({
      ...{ id, title: title?.value, summary: summary?.value, url: links?.[0]?.href },
      content_html: content?.value,
    }));
    const fromJson = (plain.items ?? []).map(({ id, title, summary, url, content_html }) => ({
      ...{ id, title, summary, url, content_html },
    }));
    expect(fromAtom).toEqual(fromJson);
    expect(fromAtom).toHaveLength(feed.entries.length);
    expect(parsed.title?.value).toBe(plain.title);
    expect(parsed.links?.map(({ rel, href }) => `${rel ?? ''} ${href ?? ''}`)).toEqual([
      'self https://record.example/city/releases/a.xml',
      `alternate ${plain.home_page_url ?? ''}`,
    ]);
    expect(parsed.updated).toBe(`${feed.updated}T00:00:00Z`);
  });
});

describe('ids of feeds and entries', () => {
  const ids = (text: string) => [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);

  it.each(Object.entries(KINDS))('of %s stay when a release is added', (_, feed) => {
    const stages = STAGES.map((published) => ids(renderAtom(feed(published), frame(), '/a.xml')));
    for (const [index, earlier] of stages.entries())
      for (const later of stages.slice(index))
        expect(earlier.filter((id) => !later.includes(id))).toEqual([]);
    expect(stages[3]?.length).toBeGreaterThan(stages[1]?.length ?? 0);
  });

  it.each(Object.entries(KINDS))('of %s are each another and hold no host', (_, feed) => {
    const text = renderAtom(feed(PUBLISHED), frame(), '/a.xml');
    expect(new Set(ids(text)).size).toBe(ids(text).length);
    const moved = renderAtom(feed(PUBLISHED), frame('https://elsewhere.example/'), '/a.xml');
    expect(ids(moved)).toEqual(ids(text));
    expect(moved).not.toEqual(text);
  });
});

describe('the feed of corrections', () => {
  const { entries } = KINDS.corrections(PUBLISHED);

  it('has an entry for each cause, the latest first, and none for new figures', () => {
    expect(entries.map(({ title, path }) => `${title} ${path}`)).toEqual([
      'Revision: Employment rate: 2 figures /releases/1.1.0/#revision',
      'Withdrawal: NEET & “not known”: Leicester, 2023 /releases/1.1.0/#withdrawal',
      'Correction: Employment rate: Leicester, 2023 /releases/1.0.1/#correction',
    ]);
  });

  it('says what the figure was, what it is, and why', () => {
    expect(entries[2]?.lines).toEqual(['Leicester, 2023: was 65.1%, now 66.0%']);
    expect(entries[2]?.summary).toBe('Copied from the row of Nottingham.');
    expect(entries[1]?.lines).toEqual(['Leicester, 2023: was 7.1, now withdrawn']);
  });

  it('names twenty figures and counts the others', () => {
    const changes = Array.from({ length: 25 }, (_, index) =>
      change({ key: `E${index}`, area: `E${index}`, name: `Area ${index}` }),
    );
    const [entry] = KINDS.corrections({ ...PUBLISHED, changes }).entries;
    expect(entry?.lines).toHaveLength(21);
    expect(entry?.lines.at(-1)).toBe('5 more: see the ledger of revisions');
  });
});

it('the schema refuses a feed without its date, its id or with a stray element', async () => {
  const atom = renderAtom(KINDS.releases(PUBLISHED), frame(), '/a.xml');
  for (const broken of [
    atom.replace(/<updated>.*?<\/updated>\n/, ''),
    atom.replace(/<entry>\n<id>.*?<\/id>/, '<entry>'),
    atom.replace('</feed>', '<rights>mine</rights></feed>'),
    atom.replace('T00:00:00Z', ''),
    atom.replace('&amp;', '&'),
  ])
    expect(await atomFaults(broken), broken.slice(0, 400)).not.toEqual([]);
  const json = renderJsonFeed(KINDS.releases(PUBLISHED), frame(), '/a.json');
  expect(jsonFeedFaults(json.replace('"items"', '"entries"'))).not.toEqual([]);
});
