import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderRedirectPage } from '../../scripts/redirect-page.ts';
import { siteAddresses } from '../../scripts/site-addresses.ts';
import { checkAddresses } from '../../src/releases/check-addresses.ts';

const dist = mkdtempSync(join(tmpdir(), 'addresses-'));
const moved = renderRedirectPage({
  relative: '../new/',
  canonical: 'https://example.org/maps/new/',
  reason: 'Renamed',
});
const FILES = {
  'index.html': '<title>Home</title>',
  'maps/new/index.html': '<title>New</title>',
  'maps/old/index.html': moved,
  'charts/new/new.csv': 'area,value\n',
  '_astro/page.css': 'a{}',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}
afterAll(() => {
  rmSync(dist, { recursive: true });
});

describe('siteAddresses', () => {
  it('lists pages and published files, not what the site keeps for itself', () => {
    expect(siteAddresses(dist)).toEqual(['/', '/charts/new/new.csv', '/maps/new/']);
  });

  it('lets a release through whose site already leads on from an address that moved', () => {
    const redirects = [{ from: '/maps/old/', to: '/maps/new/' }];
    const kept = { addresses: siteAddresses(dist), withdrawn: [], redirects };
    expect(() => {
      checkAddresses(['/', '/maps/old/'], kept);
    }).not.toThrow();
  });
});
