import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';
import { archivePath } from '../src/releases/frozen-file.ts';
import type { ArchiveReader } from '../src/releases/verify-archive.ts';
import { isVersion } from '../src/releases/version.ts';
import { releaseVersions } from './load-releases.ts';

/** The archive as the repository keeps it: files of releases, whatever is half-written left out. */
export function repositoryArchive(folder: string): ArchiveReader {
  const own = /^next\.yaml$|^\.\d+\.\d+\.\d+\.partial\//;
  const stored = listFiles(folder).filter((path) => !own.test(path));
  const places = new Map(stored.map((path) => [archivePath(path), path]));
  return {
    versions: releaseVersions(folder),
    list: [...places.keys()],
    read: async (path) => readOrNull(join(folder, places.get(path) ?? path)),
  };
}

/** The archive in a folder that holds a built site. @throws DataError where it has none. */
export function builtArchive(dist: string): ArchiveReader {
  if (!existsSync(join(dist, 'archive'))) throw noArchive(join(dist, 'archive'), 'no such folder');
  const list = listFiles(join(dist, 'archive'))
    .filter((path) => path !== 'index.json')
    .map((path) => `archive/${path}`);
  const versions = list.flatMap((path) => /^archive\/([^/]+)\//.exec(path)?.[1] ?? []);
  return {
    versions: [...new Set(versions)].filter(isVersion),
    list,
    read: (path) => readOrNull(join(dist, path)),
  };
}

/**
 * The archive of a served site, by the list of releases at `archive/index.json`: a server does not
 * say which other files it has.
 * @throws DataError where the site does not answer, or has no list.
 */
export async function servedArchive(site: string): Promise<ArchiveReader> {
  const read = (path: string) => fetchOrNull(new URL(path, `${site.replace(/\/$/, '')}/`));
  const bytes = await read('archive/index.json');
  if (bytes === null) throw noArchive(`${site}/archive/index.json`, 'no such address');
  const { releases } = parseIndex(new TextDecoder().decode(bytes), site);
  return { versions: releases.map(({ version }) => version).filter(isVersion), list: null, read };
}

/** Releases as `archive/index.json` lists them. */
interface ArchiveIndex {
  readonly releases: readonly { readonly version: string }[];
}

function parseIndex(text: string, site: string): ArchiveIndex {
  try {
    const index = JSON.parse(text) as Partial<ArchiveIndex> | null;
    if (Array.isArray(index?.releases)) return { releases: index.releases };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
  }
  throw noArchive(`${site}/archive/index.json`, text.slice(0, 60));
}

async function fetchOrNull(url: URL): Promise<Uint8Array | null> {
  const response = await fetch(url).catch((fault: unknown) => {
    if (!(fault instanceof TypeError)) throw fault;
    throw noArchive(url.href, 'no answer');
  });
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function noArchive(file: string, found: string): DataError {
  return new DataError({
    ...{ file, found, expected: 'a site of this record, with its list of releases' },
    remedy: 'give the address of the site, or the folder that it was built into, after --site',
  });
}

/** Bytes of a file; null where there is none. */
export async function readOrNull(file: string): Promise<Uint8Array | null> {
  return existsSync(file) ? readFile(file) : null;
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
