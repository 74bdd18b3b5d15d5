import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, renderSitemap } from '../src/publications/serving/sitemap.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { loadManifests } from './load-releases.ts';
import { parseOptions } from './parse-options.ts';

const USAGE = {
  name: 'node scripts/build-sitemap.ts',
  usage: 'node scripts/build-sitemap.ts [--dist DIR]',
  remedy: 'name the folder of the built site after --dist',
} as const;

/** Lists the pages of a built site that want to be found: `--dist DIR`. */
await exitWithDataError(async () => {
  const { values } = parseOptions(USAGE, {
    options: { dist: { type: 'string', default: 'dist' } },
  });
  const { dist } = values;
  const site = await readSite(join(dist, 'robots.txt'));
  const addresses: string[] = [];
  for (const file of await listPages(dist)) {
    const address = `${site}${file.replace(/index\.html$/, '')}`;
    if (isListed(await readFile(join(dist, file), 'utf8'), address)) addresses.push(address);
  }
  const [release] = loadManifests();
  await writeFile(join(dist, 'sitemap.xml'), renderSitemap(addresses, release?.date ?? null));
});

/** Address of the site, by what its `robots.txt` says of its sitemap. */
async function readSite(file: string): Promise<string> {
  const [, site] = /^Sitemap: (\S+\/)sitemap\.xml$/m.exec(await readFile(file, 'utf8')) ?? [];
  if (site !== undefined) return site;
  throw new DataError({
    ...{ file, found: 'no line that names a sitemap', expected: 'Sitemap: https://…/sitemap.xml' },
    remedy: 'run npm run build, which writes it from src/pages/robots.txt.ts',
  });
}

async function listPages(dist: string): Promise<readonly string[]> {
  return (
    (await readdir(dist, { recursive: true, encoding: 'utf8' }))
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /(^|\/)index\.html$/.test(file))
      // What a release froze is a copy of a page that is listed.
      .filter((file) => !file.startsWith('archive/'))
      .sort()
  );
}
