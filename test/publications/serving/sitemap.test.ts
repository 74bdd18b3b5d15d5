import { describe, expect, it } from 'vitest';
import { isListed, renderSitemap } from '../../../src/publications/serving/sitemap.ts';

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

describe('renderSitemap', () => {
  it('escapes addresses and gives the day where one is known', () => {
    expect(renderSitemap(['https://record.example/?a&b'], '2026-11-22')).toContain(
      '<url><loc>https://record.example/?a&amp;b</loc><lastmod>2026-11-22</lastmod></url>',
    );
    expect(renderSitemap([ADDRESS], null)).not.toContain('lastmod');
  });
});
