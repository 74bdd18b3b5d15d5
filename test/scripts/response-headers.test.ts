import { describe, expect, it } from 'vitest';
import { responseHeaders } from '../../scripts/response-headers.ts';

/** The rules of a policy by their names. */
function policyOf(path: string): ReadonlyMap<string, string> {
  const policy = responseHeaders(path)['Content-Security-Policy'] ?? '';
  return new Map(
    policy.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

const PAGES = [
  '/',
  '/maps/',
  '/maps/claimant-rate/',
  '/areas/e01013754/',
  '/search-me/',
  '/maps/search/',
];

describe('the content security policy', () => {
  it('allows nothing but what is named', () => {
    for (const page of PAGES) expect(policyOf(page).get('default-src'), page).toBe("'none'");
  });

  it('loads from the site alone and never runs what is written into a page', () => {
    for (const page of [...PAGES, '/search/', '/pagefind/pagefind-worker.js'])
      for (const [name, sources] of policyOf(page)) {
        expect(sources, `${name} of ${page}`).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      }
  });

  it('gives the search page and its worker, and no other, leave to run WebAssembly', () => {
    for (const path of ['/search/', '/pagefind/pagefind-worker.js'])
      expect(policyOf(path).get('script-src'), path).toBe("'self' 'wasm-unsafe-eval'");
    for (const page of PAGES) expect(policyOf(page).get('script-src'), page).toBe("'self'");
  });

  it('is the same for the search page in all else', () => {
    const [plain, search] = [new Map(policyOf('/')), new Map(policyOf('/search/'))];
    plain.delete('script-src');
    search.delete('script-src');
    expect(search).toEqual(plain);
  });

  it('lets no other site frame a page or take its forms', () => {
    expect(policyOf('/').get('frame-ancestors')).toBe("'none'");
    expect(policyOf('/').get('form-action')).toBe("'self'");
    expect(policyOf('/').get('base-uri')).toBe("'none'");
  });
});

describe('caching', () => {
  it('keeps files whose names hold their contents for good, and asks again for all others', () => {
    expect(responseHeaders('/_astro/index.a1b2c3.css')['Cache-Control']).toMatch(/immutable/);
    for (const page of [...PAGES, '/maps/_astro/', '/find/le5.json'])
      expect(responseHeaders(page)['Cache-Control'], page).toBe('no-cache');
  });
});

describe('every response', () => {
  it('forbids guessing types and tells other sites no more than the host', () => {
    expect(responseHeaders('/maps/')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });
});
