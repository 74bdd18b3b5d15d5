import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';
import { REDIRECTS_FILE, type Redirect } from '../src/releases/redirects.ts';
import { filesOf } from '../src/releases/verify-archive.ts';
import { storedPath } from '../src/releases/frozen-file.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { liveState, readPublications } from './live-state.ts';
import {
  loadRedirects,
  loadReleases,
  loadWithdrawnCharts,
  readStoredFrom,
  RELEASES,
} from './load-releases.ts';
import { parseOptions } from './parse-options.ts';
import { redirectCharts, type KeptCharts } from './redirect-charts.ts';
import { isRedirectPage, relativeAddress, renderRedirectPage } from './redirect-page.ts';
import { siteFromEnvironment } from './site-base.ts';

const USAGE = {
  name: 'node scripts/copy-archive.ts',
  usage: 'node scripts/copy-archive.ts [--dist DIR] [--root DIR]',
  remedy: 'name the folder of the built site after --dist',
} as const;

/** Folder of the built site, and the one that data and `.derived` lie in. */
interface Place {
  readonly dist: string;
  readonly root: string;
}

/**
 * `node scripts/copy-archive.ts [--dist DIR] [--root DIR]`: puts what releases stored into a built
 * site, byte for byte, with the list of releases and the pages that stand for addresses which moved.
 * Everything is read and checked before the first file is written.
 */
export async function runCopyArchive(args: readonly string[]): Promise<void> {
  const place = parsePlace(args);
  const folder = join(place.root, RELEASES);
  const releases = loadReleases(folder);
  const index = {
    releases: releases.map(({ manifest: { version, date }, sha256 }) => ({
      ...{ version, date, manifest: sha256 },
    })),
    ...liveState(readPublications(place.root)),
  };
  const moved = loadRedirects(place.root);
  const kept = redirectCharts(loadWithdrawnCharts(place.root), releases, readStoredFrom(folder));
  const pages = redirectPages(moved, place);
  for (const { manifest } of releases) await copyRelease(manifest, { ...place, folder });
  await writeText(join(place.dist, 'archive/index.json'), `${JSON.stringify(index, null, 1)}\n`);
  const withdrawn = await redirectWithdrawn(kept, place);
  for (const [file, page] of [...pages, ...redirectPages(withdrawn, place)])
    await writeText(file, page);
  const { base } = siteFromEnvironment(process.env);
  const rules = [...moved, ...withdrawn].map(
    ({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`,
  );
  await writeText(join(place.dist, '_redirects'), rules.join(''));
}

function parsePlace(args: readonly string[]): Place {
  const { values } = parseOptions(USAGE, {
    args: [...args],
    options: {
      dist: { type: 'string', default: 'dist' },
      root: { type: 'string', default: '.' },
    },
  });
  const file = join(values.dist, 'index.html');
  if (!existsSync(file))
    throw new DataError({
      ...{ file, found: 'no such file', expected: 'a built site' },
      remedy: 'make it with npm run build, or name its folder after --dist',
    });
  return values;
}

/** The files that a manifest names, and itself with its hash: nothing else that lies about. */
async function copyRelease(
  manifest: Parameters<typeof filesOf>[0],
  { dist, folder }: Place & { readonly folder: string },
): Promise<void> {
  const own = `archive/${manifest.version}/manifest.json`;
  const paths = [own, `${own}.sha256`, ...filesOf(manifest).map(({ path }) => path)];
  for (const path of paths) {
    const to = join(dist, path);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(folder, storedPath({ path }, manifest.version)), to);
  }
}

/** The frozen files of a withdrawn chart stay at its own address; what was not frozen leads there. */
async function redirectWithdrawn(
  { copies, redirects }: KeptCharts,
  { dist }: Place,
): Promise<readonly Redirect[]> {
  for (const { from, to } of copies) {
    const place = join(dist, to);
    if (existsSync(place)) continue;
    await mkdir(dirname(place), { recursive: true });
    await copyFile(join(dist, from), place);
  }
  return redirects.filter(({ from }) => !existsSync(fileOf(from, dist)));
}

function fileOf(address: string, dist: string): string {
  return join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

/**
 * Pages that lead on from addresses of pages, by file.
 * @throws DataError where the site has a page of its own at such an address.
 */
function redirectPages(
  redirects: readonly Redirect[],
  { dist }: Place,
): ReadonlyMap<string, string> {
  const { site, base } = siteFromEnvironment(process.env);
  const pages = new Map<string, string>();
  for (const { from, to, reason } of redirects.filter(({ from }) => from.endsWith('/'))) {
    const canonical = new URL(`${base}${to.slice(1)}`, site).href;
    const page = renderRedirectPage({ relative: relativeAddress(from, to), canonical, reason });
    const file = fileOf(from, dist);
    if (existsSync(file) && !isRedirectPage(readFileSync(file, 'utf8'))) throw shadowed(from);
    pages.set(file, page);
  }
  return pages;
}

function shadowed(from: string): DataError {
  return new DataError({
    ...{ file: REDIRECTS_FILE, column: 'from', found: `${from}, which is a page of the site` },
    expected: 'addresses that are no longer in the site',
    remedy: `take the line out of ${REDIRECTS_FILE}`,
  });
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (import.meta.main) await exitWithDataError(() => runCopyArchive(process.argv.slice(2)));
