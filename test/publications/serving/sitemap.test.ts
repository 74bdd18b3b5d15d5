import { describe, expect, it } from 'vitest';
import {
  isListed,
  MOST_ADDRESSES,
  renderSitemaps,
} from '../../../src/publications/serving/sitemap.ts';

const ADDRESS = 'https://record.example/maps/';
const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

describe('isListed', () => {
  it('takes a page that is its own canonical page, or names none', () => {
    expect(isListed(page(`<link rel="canonical" href="${ADDRESS}">`), ADDRESS)).toBe(true);
    expect(isListed(page('<title>Maps</title>'), ADDRESS)).toBe(true);
  });

  it('leaves out what asks for it, and what another page stands for', () => {
    expect(isListed(page('<meta name="robots" content="noindex">'), ADDRESS)).toBe(false);
    expect(isListed(page(`<link rel="canonical" href="${ADDRESS}2016/">`), ADDRESS)).toBe(false);
  });

  it('reads the head alone', () => {
    const text = page('').replace('<body>', '<body><meta name="robots" content="noindex">');
    expect(isListed(text, ADDRESS)).toBe(true);
  });
});

describe('renderSitemaps', () => {
  const site = 'https://record.example/';
  const render = (addresses: readonly string[], changed: string | null = null) =>
    renderSitemaps(addresses, { site, changed });

  it('escapes addresses and gives the day where one is known', () => {
    expect(render([`${site}?a&b`], '2026-11-22').get('sitemap.xml')).toContain(
      '<url><loc>https://record.example/?a&amp;b</loc><lastmod>2026-11-22</lastmod></url>',
    );
    expect(render([ADDRESS]).get('sitemap.xml')).not.toContain('lastmod');
  });

  it('lists several sitemaps where one would have more addresses than it may', () => {
    const addresses = Array.from({ length: MOST_ADDRESSES + 1 }, (_, index) => `${site}${index}/`);
    expect([...render(addresses.slice(1)).keys()]).toEqual(['sitemap.xml']);
    const files = render(addresses, '2026-11-22');
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')?.match(/<sitemap>.*/g)).toEqual(
      [1, 2].map(
        (part) =>
          `<sitemap><loc>${site}sitemap-${part}.xml</loc><lastmod>2026-11-22</lastmod></sitemap>`,
      ),
    );
    const urls = [1, 2].map((part) => files.get(`sitemap-${part}.xml`)?.match(/<loc>.*?<\/loc>/g));
    expect(urls.map((own) => own?.length)).toEqual([MOST_ADDRESSES, 1]);
    expect(urls[1]).toEqual([`<loc>${site}${MOST_ADDRESSES}/</loc>`]);
  });
});
