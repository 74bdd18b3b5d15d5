import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isListed, renderSitemap } from '../src/publications/serving/sitemap.ts';
import { loadManifests } from './load-releases.ts';

/** Lists the pages of a built site that want to be found: `--dist DIR`. */
const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const robots = await readFile(join(values.dist, 'robots.txt'), 'utf8');
const [, site = ''] = /^Sitemap: (\S+\/)sitemap\.xml$/m.exec(robots) ?? [];
if (site === '') throw new Error(`${values.dist}/robots.txt names no sitemap`);

const files = (await readdir(values.dist, { recursive: true, encoding: 'utf8' }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  // What a release froze is a copy of a page that is listed.
  .filter((file) => !file.startsWith('archive/'))
  .sort();
const addresses: string[] = [];
for (const file of files) {
  const address = `${site}${file.replace(/index\.html$/, '')}`;
  if (isListed(await readFile(join(values.dist, file), 'utf8'), address)) addresses.push(address);
}
const [release] = loadManifests();
await writeFile(join(values.dist, 'sitemap.xml'), renderSitemap(addresses, release?.date ?? null));
