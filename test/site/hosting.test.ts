import { readFileSync } from 'node:fs';
import { UNSERVED } from '../../scripts/static-files.ts';
import { describe, expect, it } from 'vitest';
import { headersOf, rulesOf } from '../../src/publications/serving/header-rules.ts';
import { contentTypeOf } from '../../src/publications/serving/content-types.ts';
import { addUpRules } from '../publications/serving/read-headers-file.ts';
import { observatoryScore } from './observatory-score.ts';
import { address, useBrowser } from './browser.ts';
import { allPages, fileOf } from './pages.ts';
import { allAddresses, siteOf } from './site-files.ts';

useBrowser();

/** What configures hosts is served by none. */
const addresses = allAddresses().filter((path) => !UNSERVED.has(path));

describe('the built site', () => {
  it('has one header rule for each of its files, and no file that none was thought of for', () => {
    const faults = addresses.flatMap((path) => {
      const rules = rulesOf(path).map((rule) => rule.path);
      return rules.length === 1 ? [] : [`${path}: ${rules.join(', ') || 'no rule'}`];
    });
    expect(faults).toEqual([]);
    expect(addresses.length).toBeGreaterThan(1500);
  });

  it('tells hosts by its own file what the rules say, of every address', () => {
    const file = readFileSync('dist/_headers', 'utf8');
    // What other sites may frame names its own, where the build was told of it.
    const [, site = ''] = /'self' (https?:[^\s;]+)/.exec(file) ?? [];
    if (site !== '') expect(site).toBe(siteOf());
    for (const path of addresses) {
      const told = addUpRules(file, path);
      for (const [name, value] of Object.entries(headersOf(path, site)))
        expect(told.get(name.toLowerCase()), `${name} of ${path}`).toBe(value);
    }
  });

  it('has files of known kinds only, but for the search index', () => {
    const unknown = addresses.filter(
      (path) =>
        contentTypeOf(path) === 'application/octet-stream' && !path.startsWith('/pagefind/'),
    );
    expect(unknown).toEqual([]);
  });

  it.each(['/', '/search/', '/charts/', '/api/', '/api/v1/index.json', '/areas/e01013754/'])(
    'scores 100 or more by the rules of the HTTP Observatory at %s',
    async (path) => {
      const reply = await fetch(address(path));
      const text = await reply.text();
      expect(reply.status).toBe(200);
      expect(observatoryScore(reply.headers, text)).toBeGreaterThanOrEqual(100);
    },
  );
});

describe('the sitemap', () => {
  const text = readFileSync('dist/sitemap.xml', 'utf8');
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);

  it('lists whole addresses of pages, each once', () => {
    expect(new Set(listed).size).toBe(listed.length);
    const pages = new Set(allPages().map((page) => `${siteOf()}${page.slice(1)}`));
    expect(listed.filter((loc) => !pages.has(loc))).toEqual([]);
    expect(listed.length).toBeGreaterThan(500);
  });

  it('leaves out none but pages that another stands for, that ask for it, or that are frozen', () => {
    const known = new Set(listed);
    for (const page of allPages()) {
      const loc = `${siteOf()}${page.slice(1)}`;
      const markup = readFileSync(fileOf(page), 'utf8');
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(markup)?.[1] ?? loc;
      const isOut =
        page.startsWith('/archive/') ||
        /<meta name="robots" content="[^"]*noindex/.test(markup) ||
        canonical !== loc;
      expect(known.has(loc), page).toBe(!isOut);
    }
  });

  it('is named by robots.txt, which keeps nobody out', () => {
    const robots = readFileSync('dist/robots.txt', 'utf8');
    expect(robots).toContain(`Sitemap: ${siteOf()}sitemap.xml`);
    expect(siteOf()).toMatch(/^https?:\/\//);
    expect(robots).not.toMatch(/^Disallow: \S/m);
  });
});
