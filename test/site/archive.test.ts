import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtArchive } from '../../scripts/archive-readers.ts';
import {
  loadManifests,
  loadRedirects,
  readStoredFrom,
  RELEASES,
} from '../../scripts/load-releases.ts';
import { sha256 } from '../../scripts/sha256.ts';
import { siteAddresses } from '../../scripts/site-addresses.ts';
import { lostAddresses } from '../../src/releases/check-addresses.ts';
import { verifyArchive } from '../../src/releases/verify-archive.ts';
import { fileOf } from './pages.ts';

const manifests = loadManifests();
const addresses = siteAddresses('dist');

describe('the archive of the built site', () => {
  it('holds every release, byte for byte', async () => {
    const { faults, manifests: built } = await verifyArchive(builtArchive('dist'), sha256);
    expect(faults).toEqual([]);
    expect(built.map(({ version }) => version)).toEqual(
      manifests.map(({ version }) => version).reverse(),
    );
    for (const { version } of manifests)
      expect(readFileSync(`dist/archive/${version}/manifest.json`)).toEqual(
        readFileSync(join(RELEASES, version, 'manifest.json')),
      );
  });
});

describe('published addresses', () => {
  it('are pages, and the files of charts and data', () => {
    expect(addresses).toContain('/');
    expect(addresses).toContain('/charts/leicester-employment-rate/');
    expect(addresses).toContain('/charts/leicester-employment-rate/leicester-employment-rate.json');
    expect(addresses.filter((address) => /^\/(_astro|pagefind|archive)\//.test(address))).toEqual(
      [],
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('never disappear: each is in the site, or leads on to what is', () => {
    const redirects = loadRedirects();
    const published = manifests.flatMap(({ addresses: { path } }) =>
      readStoredFrom()(path)
        .split('\n')
        .filter((line) => line !== ''),
    );
    const isThere = (address: string) =>
      existsSync(address.endsWith('/') ? fileOf(address) : `dist${address}`);
    // Pages that lead on from a withdrawn chart are files too: the list of charts proves nothing here.
    const here = [...addresses, ...published.filter(isThere)];
    expect(lostAddresses(published, { addresses: here, redirects, withdrawn: [] })).toEqual([]);
    const pages = redirects.map(({ from }) => from).filter((from) => from.endsWith('/'));
    expect([...pages, ...redirects.map(({ to }) => to)].filter((to) => !isThere(to))).toEqual([]);
  });
});

describe('revisions.json', () => {
  it('stands beside every chart, with the rows of the ledger on its figures', () => {
    const charts = addresses.filter((address) => /^\/charts\/[a-z0-9-]+\/$/.test(address));
    expect(charts.length).toBeGreaterThan(40);
    const without = charts.filter((chart) => !addresses.includes(`${chart}revisions.json`));
    expect(without).toEqual([]);
  });
});
