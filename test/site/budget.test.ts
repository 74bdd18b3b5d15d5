import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { releaseVersions, RELEASES } from '../../scripts/load-releases.ts';
import { allPages, fileOf } from './pages.ts';

/** Brotli as a good host uses it, at its best, and as quickly as gives the order of sizes. */
const BEST = 11;
const QUICK = 4;

/** Bytes of a file of the build as a host sends it. */
const sizes = new Map<string, number>();
function bytes(file: string, quality: number): number {
  const key = `${quality} ${file}`;
  const known =
    sizes.get(key) ??
    brotliCompressSync(readFileSync(file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    }).length;
  sizes.set(key, known);
  return known;
}

const IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/** A script with everything that it imports. */
function scriptClosure(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, other] of readFileSync(file, 'utf8').matchAll(IMPORT))
    scriptClosure(join(file, '..', other ?? ''), seen);
  return seen;
}

type Part = 'scripts' | 'styles' | 'all';

/** What a page loads cold, web fonts apart, or a part of it. */
function weigh(page: string, part: Part, quality = BEST): number {
  const text = readFileSync(fileOf(page), 'utf8');
  const files = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, path]) =>
      join('dist', new URL(path ?? '', `http://site${page}`).pathname),
    );
  const scripts = new Set(
    files(/<script[^>]+src="([^"]+)"/g).flatMap((file) => [...scriptClosure(file)]),
  );
  const styles = new Set(files(/<link rel="stylesheet" href="([^"]+)"/g));
  const images = new Set(files(/<img[^>]+src="(\/[^"]+)"/g));
  const sum = (set: Iterable<string>) =>
    [...set].reduce((total, file) => total + bytes(file, quality), 0);
  // Brotli at its best is slow: what is not asked for is not compressed.
  const parts = {
    scripts: () => sum(scripts),
    styles: () => sum(styles),
    all: () => bytes(fileOf(page), quality) + sum(scripts) + sum(styles) + sum(images),
  };
  return parts[part]();
}

const pages = allPages();
/** Pages that are compressed at its best, which is slow: those that come out largest quickly. */
const CANDIDATES = 8;
const heaviest = (select: (page: string) => boolean, part: Part) =>
  pages
    .filter(select)
    .map((page) => ({ page, bytes: weigh(page, part, QUICK) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, CANDIDATES)
    .map(({ page }) => ({ page, bytes: weigh(page, part) }))
    .reduce((one, other) => (one.bytes > other.bytes ? one : other));

describe('bytes that a reader downloads (brotli)', () => {
  it('any page’s JavaScript is 6 kB or less', () => {
    const { page, bytes } = heaviest(() => true, 'scripts');
    expect(bytes, page).toBeLessThanOrEqual(6_000);
    expect(bytes, 'no script was found at all').toBeGreaterThan(0);
  });

  it('the styles are 10 kB or less', () => {
    const { page, bytes } = heaviest(() => true, 'styles');
    expect(bytes, page).toBeLessThanOrEqual(10_000);
    expect(bytes, 'no style was found at all').toBeGreaterThan(0);
  });

  it('a map page is 50 kB or less', () => {
    const { page, bytes } = heaviest((each) => /^(\/places\/[^/]+)?\/maps\//.test(each), 'all');
    expect(bytes, page).toBeLessThanOrEqual(50_000);
  });

  it('a ward or LSOA page is 20 kB or less', () => {
    const { page, bytes } = heaviest((each) => /\/areas\/.*(-20\d\d|e01\d+)\/$/.test(each), 'all');
    expect(bytes, page).toBeLessThanOrEqual(20_000);
  });

  it('the page of a chart is 30 kB or less', () => {
    const { page, bytes } = heaviest((each) => /^\/charts\/[a-z0-9-]+\/$/.test(each), 'all');
    expect(bytes, page).toBeLessThanOrEqual(30_000);
  });

  it('the list of charts is 60 kB or less', () => {
    expect(weigh('/charts/', 'all')).toBeLessThanOrEqual(60_000);
  });

  it('a page of progress is 60 kB or less, but for the packs', () => {
    const { page, bytes } = heaviest(
      (each) => /^\/progress\/(lists\/)?((?!pack\/)[a-z0-9-]+\/)?$/.test(each),
      'all',
    );
    expect(bytes, page).toBeLessThanOrEqual(60_000);
  });

  it('a meeting pack, which holds everything, is 120 kB or less', () => {
    const { page, bytes } = heaviest((each) => each.endsWith('/pack/'), 'all');
    expect(bytes, page).toBeLessThanOrEqual(120_000);
  });

  it('the embed of any chart is 20 kB or less with its style sheet and script', () => {
    const embeds = pages.filter((page) => /^\/charts\/[^/]+\/embed\/$/.test(page));
    expect(embeds.length).toBeGreaterThan(40);
    for (const page of embeds) {
      expect(weigh(page, 'styles'), page).toBeGreaterThan(0);
      expect(weigh(page, 'scripts'), page).toBeGreaterThan(0);
      expect(weigh(page, 'all'), page).toBeLessThanOrEqual(20_000);
    }
  });

  it('the front of another place is 60 kB or less, as the overview is', () => {
    const { page, bytes } = heaviest((each) => /^\/places\/[^/]+\/$/.test(each), 'all');
    expect(bytes, page).toBeLessThanOrEqual(60_000);
  });

  it('the overview is 60 kB or less', () => {
    expect(weigh('/', 'all')).toBeLessThanOrEqual(60_000);
  });

  it('web fonts are 45 kB or less in all and never hold back the text', () => {
    const styles = readFileSync('src/styles/fonts.css', 'utf8');
    const fonts = [...styles.matchAll(/url\('(\/fonts\/[^']+)'\)/g)].map(([, path]) => path ?? '');
    const total = fonts.reduce((sum, path) => sum + readFileSync(`public${path}`).length, 0);
    expect(fonts.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(45_000);
    expect(styles.match(/font-display: swap/g)).toHaveLength(fonts.length);
  });
});

/** Bytes of all files below a folder whose names end in a certain way. */
function weighFolder(folder: string, ending = ''): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    .reduce((sum, size) => sum + size, 0);
}

describe('bytes that the record keeps', () => {
  it('the images of all charts are 40 MB or less, their share images among them', () => {
    const images = weighFolder('dist/charts', '.png');
    expect(images).toBeGreaterThan(1_000_000);
    expect(images).toBeLessThanOrEqual(40_000_000);
  });

  it('a release is 15 MB or less: what did not change is not stored again', () => {
    for (const version of releaseVersions())
      expect(weighFolder(join(RELEASES, version)), version).toBeLessThanOrEqual(15_000_000);
  });
});
