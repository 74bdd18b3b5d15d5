import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WithdrawnChart } from '../src/releases/manifest.ts';
import type { Redirect } from '../src/releases/redirects.ts';
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
import { redirectCharts } from './redirect-charts.ts';
import { isRedirectPage, relativeAddress, renderRedirectPage } from './redirect-page.ts';

/**
 * `node scripts/copy-archive.ts [--dist DIR] [--root DIR]`: puts what releases stored into a built
 * site, byte for byte, with the list of releases and the pages that stand for addresses which moved.
 */
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    root: { type: 'string', default: '.' },
  },
});
const { dist, root } = values;
const folder = join(root, RELEASES);

await exitWithDataError(async () => {
  const releases = loadReleases(folder);
  for (const { manifest } of releases) await copyRelease(manifest);
  const list = releases.map(({ manifest: { version, date }, sha256 }) => ({
    ...{ version, date, manifest: sha256 },
  }));
  const index = { releases: list, ...liveState(readPublications(root)) };
  await writeText('archive/index.json', `${JSON.stringify(index, null, 1)}\n`);
  const withdrawn = await redirectWithdrawn(loadWithdrawnCharts(root));
  await writeRedirects([...loadRedirects(root), ...withdrawn]);
});

/** The files that a manifest names, and itself with its hash: nothing else that lies about. */
async function copyRelease(manifest: Parameters<typeof filesOf>[0]): Promise<void> {
  const own = `archive/${manifest.version}/manifest.json`;
  const paths = [own, `${own}.sha256`, ...filesOf(manifest).map(({ path }) => path)];
  for (const path of paths) {
    const to = join(dist, path);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(folder, storedPath({ path }, manifest.version)), to);
  }
}

/** The frozen files of a withdrawn chart stay at its own address; what was not frozen leads there. */
async function redirectWithdrawn(charts: readonly WithdrawnChart[]): Promise<readonly Redirect[]> {
  const kept = redirectCharts(charts, loadReleases(folder), readStoredFrom(folder));
  for (const { from, to } of kept.copies) {
    const place = join(dist, to);
    if (existsSync(place)) continue;
    await mkdir(dirname(place), { recursive: true });
    await copyFile(join(dist, from), place);
  }
  return kept.redirects.filter(({ from }) => !existsSync(fileOf(from)));
}

function fileOf(address: string): string {
  return join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

/** A page that came back is not covered by the one that led on: the next release asks for its line. */
function isFree(address: string): boolean {
  const file = fileOf(address);
  return !existsSync(file) || isRedirectPage(readFileSync(file, 'utf8'));
}

/** Pages for addresses of pages, and for hosts that know them the rules of `_redirects`. */
async function writeRedirects(redirects: readonly Redirect[]): Promise<void> {
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
  const site = process.env['SITE_URL'] ?? 'https://city-strategy.example';
  const pagesToWrite = redirects.filter(({ from }) => from.endsWith('/') && isFree(from));
  for (const { from, to, reason } of pagesToWrite) {
    const canonical = new URL(`${base}${to}`, site).href;
    const page = renderRedirectPage({ relative: relativeAddress(from, to), canonical, reason });
    await writeText(`${from.slice(1)}index.html`, page);
  }
  const rules = redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`);
  await writeText('_redirects', rules.join(''));
}

async function writeText(path: string, text: string): Promise<void> {
  const file = join(dist, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
