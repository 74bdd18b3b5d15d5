import { describe, expect, it } from 'vitest';
import { responseHeaders } from '../../../scripts/response-headers.ts';
import { contentTypeOf, UNUSUAL_TYPES } from '../../../src/publications/serving/content-types.ts';
import { HEADER_RULES, rulesOf } from '../../../src/publications/serving/header-rules.ts';
import { renderHeadersFile } from '../../../src/publications/serving/headers-file.ts';
import { renderNginxConfig } from '../../../src/publications/serving/nginx-config.ts';
import { addUpRules, takeLastRules, type HostHeaders } from './read-headers-file.ts';
import { readNginxHeaders } from './read-nginx-config.ts';

/** Addresses of every kind that the site has, or will have. */
const ADDRESSES = [
  ...['/', '/404.html', '/icon.svg', '/robots.txt', '/sitemap.xml', '/.well-known/security.txt'],
  ...['/areas/', '/areas/e01013754/', '/areas/e01013754/figures.csv', '/find/le5.json'],
  ...['/maps/claimant-rate/2016/', '/maps/claimant-rate/values.json', '/trends/neet/neet.csv'],
  ...['/charts/', '/charts/leicester-neet/', '/charts/leicester-neet/leicester-neet.csv'],
  ...['/charts/leicester-neet/leicester-neet@2x.png', '/charts/leicester-neet/citation.bib'],
  ...['/charts/leicester-neet/embed/', '/charts/resize.js', '/charts/assets/embed.0a1b2c3d.css'],
  ...['/archive/1.0.0/charts/leicester-neet/', '/archive/1.0.0/data/neet.csv'],
  ...['/archive/assets/frozen.0a1b2c3d.js', '/archive/1.0.0/manifest.json', '/archive/index.json'],
  ...['/data/', '/data/neet/', '/data/neet/neet.csv', '/data/neet/neet.csv-metadata.json'],
  ...['/data/catalog.jsonld', '/data/boundaries/leicester-lsoa2011.topojson'],
  ...['/data/city-strategy-record.ods', '/data/city-strategy-record.zip'],
  ...['/api/', '/api/v1/index.json', '/api/v1/areas/E01013754.json'],
  ...['/releases/', '/releases/1.0.0/', '/releases/feed.xml', '/releases/corrections.json'],
  ...['/search/', '/pagefind/pagefind-worker.js', '/_astro/index.a1b2c3.css'],
  ...['/fonts/newsreader.woff2', '/progress/leicester-city-strategy/pack/pages.css'],
  ...['/places/', '/places/nottingham/figures.csv', '/places/nottingham/trends/neet/'],
  ...['/progress/leicester-city-strategy/kpi-22/', '/methods/reconciliation/checks.csv'],
];

const lower = (headers: Readonly<Record<string, string>>): HostHeaders =>
  new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What hosts may say of themselves: the kind of contents where the rules leave it to them. */
function withoutType(headers: HostHeaders): HostHeaders {
  return new Map([...headers].filter(([name]) => name !== 'content-type'));
}

describe.each(['/', '/city-strategy/'])('header rules under %s', (base) => {
  const file = renderHeadersFile(base);
  const nginx = renderNginxConfig(base);
  const whole = (address: string) => `${base.replace(/\/$/, '')}${address}`;

  it.each(ADDRESSES)('are the same on all hosts for %s', (address) => {
    const sent = lower(responseHeaders(address));
    expect(withoutType(addUpRules(file, whole(address))), 'hosts that add rules up').toEqual(sent);
    expect(readNginxHeaders(nginx, whole(address)), 'nginx').toEqual(sent);
    const last = withoutType(takeLastRules(file, whole(address)));
    // A host that overrides cannot take a header away: on what nobody frames it may stay.
    const isFramed = responseHeaders(address)['X-Frame-Options'] === undefined;
    if (!isFramed) last.delete('x-frame-options');
    const expected = new Map(sent);
    expected.delete('x-frame-options');
    expect(last, 'hosts that take the last rule').toEqual(expected);
  });

  it('names the kinds of contents that hosts do not know', () => {
    for (const address of ADDRESSES) {
      const told = addUpRules(file, whole(address)).get('content-type');
      if (told !== undefined) expect(told, address).toBe(contentTypeOf(address));
    }
    const kinds = [
      '/data/neet/neet.csv-metadata.json',
      '/data/catalog.jsonld',
      '/releases/feed.xml',
    ];
    for (const address of kinds)
      expect(addUpRules(file, whole(address)).get('content-type'), address).toBeDefined();
  });

  it('keeps to what hosts can read: 100 rules, 2,000 characters a line, one star a pattern', () => {
    expect(HEADER_RULES.length + UNUSUAL_TYPES.length + 1).toBeLessThanOrEqual(100);
    for (const line of file.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(2000);
      if (line.startsWith('/')) expect(line.match(/\*/g)?.length ?? 0, line).toBeLessThanOrEqual(1);
    }
  });
});

describe('an address', () => {
  it.each(ADDRESSES)('%s has one rule, and no other', (address) => {
    expect(rulesOf(address).map(({ path }) => path)).toHaveLength(1);
  });

  it('that no rule knows is treated as a page', () => {
    expect(rulesOf('/nowhere/')).toEqual([]);
    expect(responseHeaders('/nowhere/')).toEqual(responseHeaders('/areas/'));
  });
});

describe('what other sites may do', () => {
  const framed = ADDRESSES.filter((path) =>
    /\/embed\/$|^\/(archive\/[^/]+|charts\/assets)\//.test(path),
  );

  it('is to frame embeds and frozen charts, and nothing else', () => {
    for (const path of ADDRESSES) {
      const { 'Content-Security-Policy': policy = '', ...rest } = responseHeaders(path);
      const isFramed = framed.includes(path);
      expect(policy.endsWith(isFramed ? 'frame-ancestors *' : "frame-ancestors 'none'"), path).toBe(
        true,
      );
      expect(rest['X-Frame-Options'], path).toBe(isFramed ? undefined : 'DENY');
    }
  });

  it('is to frame charts where ‘self’ is nothing in a sandbox: their site is named beside it', () => {
    const site = 'https://record.example/city-strategy/';
    const file = renderHeadersFile('/', site);
    const nginx = renderNginxConfig('/', site);
    for (const path of ADDRESSES)
      for (const headers of [addUpRules(file, path), readNginxHeaders(nginx, path)]) {
        const policy = headers.get('content-security-policy') ?? '';
        for (const name of ['script-src', 'style-src', 'connect-src'])
          expect(policy.includes(`${name} 'self' ${site};`), `${name} ${path}`).toBe(
            framed.includes(path),
          );
      }
  });

  it('is to read data, never with credentials', () => {
    for (const path of ADDRESSES) {
      const headers = responseHeaders(path);
      const isOpen = headers['Access-Control-Allow-Origin'] === '*';
      expect(headers['Cross-Origin-Resource-Policy'], path).toBe(
        isOpen ? 'cross-origin' : 'same-origin',
      );
      expect(headers['Access-Control-Allow-Credentials'], path).toBeUndefined();
      if (/\.(csv|geojson|topojson|jsonld|ods|zip|svg|png)$|^\/api\/v1\/|\/feed/.test(path))
        expect(isOpen, path).toBe(path !== '/icon.svg');
    }
  });
});

describe('caching', () => {
  it('is for good only where an address never changes its contents', () => {
    const kept = ADDRESSES.filter((path) =>
      responseHeaders(path)['Cache-Control']?.includes('immutable'),
    );
    expect(kept.every((path) => /^\/(archive|_astro|charts\/assets)\//.test(path))).toBe(true);
    expect(kept).toHaveLength(6);
    expect(responseHeaders('/archive/index.json')['Cache-Control']).toBe('no-cache');
    expect(responseHeaders('/data/neet/neet.csv')['Cache-Control']).toBe('no-cache');
  });
});
