import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, renderSitemaps } from '../src/publications/serving/sitemap.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { loadManifests } from './load-releases.ts';
import { parseOptions } from './parse-options.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = {
  name: 'node scripts/build-sitemap.ts',
  usage: 'node scripts/build-sitemap.ts [--dist DIR]',
  remedy: 'name the folder of the built site after --dist',
} as const;

/** Bytes that hold the head of almost every page; of one with a longer head all is read. */
const HEAD = 16_384;

/** Lists the pages of a built site that want to be found: `--dist DIR`. */
await exitWithDataError(async () => {
  const { values } = parseOptions(USAGE, {
    options: { dist: { type: 'string', default: 'dist' } },
  });
  const { dist } = values;
  const site = await readSite(join(dist, 'robots.txt'));
  const listed = (await listPages(dist)).flatMap((file) => {
    const address = `${site}${file.replace(/index\.html$/, '')}`;
    return isListed(readHead(join(dist, file)), address) ? address : [];
  });
  const [release] = loadManifests();
  const sitemaps = renderSitemaps(listed, { site, changed: release?.date ?? null });
  await writeAtomically(new Map([...sitemaps].map(([file, text]) => [join(dist, file), text])));
});

/** The beginning of a page, up to the end of its head at least. */
function readHead(file: string): string {
  const open = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    const text = bytes.toString('utf8', 0, readSync(open, bytes));
    return text.includes('</head>') ? text : readFileSync(file, 'utf8');
  } finally {
    closeSync(open);
  }
}

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
