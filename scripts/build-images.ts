import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { DataError } from '../src/pipeline/data-error.ts';
import type { DerivedShapes } from '../src/pipeline/derived.ts';
import type { ChartRecord } from '../src/publications/charts/chart-record.ts';
import { chartImages, imageFiles, type ChartImage } from './images/chart-images.ts';
import { checkGlyphs } from './images/check-glyphs.ts';
import { readFonts } from './images/fonts.ts';
import { drawMissing, nameCached, type CachedImage } from './images/image-cache.ts';
import { forgetPages, isRecorded } from './incremental/kept-pages.ts';
import { readPageKeys } from './incremental/page-keys.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { parseOptions } from './parse-options.ts';
import { readJson } from './read-json.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = {
  name: 'node scripts/build-images.ts',
  usage: 'node scripts/build-images.ts [--dist DIR] [--cache DIR] [--incremental]',
  remedy: 'name the folder of the built site after --dist',
} as const;

/** Charts that are drawn at once: the drawings of all charts of a country would fill memory. */
const AT_ONCE = 200;

/**
 * The images of every chart, beside its page in the built site: `--dist DIR` names the site, dist
 * unless told; `--cache DIR` where drawn images are kept. `--incremental`, in such a build, leaves
 * those that came with a chart from the last site: what was drawn anew comes without images.
 */
await exitWithDataError(async () => {
  const { values } = parseOptions(USAGE, {
    options: {
      dist: { type: 'string', default: 'dist' },
      cache: { type: 'string', default: '.cache/images' },
      incremental: { type: 'boolean', default: false },
    },
  });
  const { dist, cache, incremental } = values;
  const start = performance.now();
  const ids = read<readonly string[]>('charts');
  checkPages(dist, ids);
  const isSame = incremental && isMadeFromTheSame(dist);
  // These images may be of other figures than the pages that a later build would take over.
  if (!isSame) forgetPages();
  const last = withdrawnCharts();
  const all = [...ids, ...last.keys()];
  const wanted = isSame ? all.filter((id) => !hasImages(id, dist)) : all;
  const drawing = { document: new JSDOM('').window.document, fonts: readFonts() };
  const made = { images: 0, drawn: 0, bytes: 0 };
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const records = wanted
      .slice(from, from + AT_ONCE)
      .map((id) => last.get(id) ?? read<ChartRecord>(`charts/${id}`));
    const images = nameCached(
      records.flatMap((record) => imagesOf(record, drawing)),
      cache,
    );
    made.images += images.length;
    made.drawn += await drawMissing(images);
    for (const image of images) made.bytes += await copyImage(image, dist);
  }
  const takenOver = all.length - wanted.length;
  console.log(
    `Images: ${made.images}, ${made.drawn} of them drawn anew, ${Math.round(made.bytes / 1000)} kB, ` +
      (incremental ? `those of ${takenOver} charts taken over, ` : '') +
      `${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
});

/** Last records by id: pictures of what is no longer made stay where partners show them from. */
function withdrawnCharts(): ReadonlyMap<string, ChartRecord> {
  const withdrawn = read<readonly { readonly record: ChartRecord }[]>('withdrawn');
  return new Map(withdrawn.map(({ record }) => [record.id, record]));
}

/** Whether the pages of a site are on record, and made from the very code and figures that are there now. */
function isMadeFromTheSame(dist: string): boolean {
  const keys = readPageKeys();
  return keys !== null && isRecorded(dist, keys);
}

/** Whether all images of a chart are in the site: each was written whole. */
function hasImages(id: string, dist: string): boolean {
  return Object.values(imageFiles(id)).every((file) => existsSync(join(dist, file)));
}

/** Puts a kept image into the site. Gives its bytes. */
async function copyImage({ file, cached }: CachedImage, dist: string): Promise<number> {
  const image = await readFile(cached);
  await writeAtomically(new Map([[join(dist, file), image]]));
  return image.byteLength;
}

/** Images go beside pages: where there are none, the folder is not the one that was meant. */
function checkPages(dist: string, ids: readonly string[]): void {
  const pages = ids.map((id) => join(dist, 'charts', id, 'index.html'));
  const file = pages.find((page) => !existsSync(page));
  if (file !== undefined)
    throw new DataError({
      ...{ file, found: 'no such file', expected: 'a built site with a page for every chart' },
      remedy: 'run npm run build, or name the folder of the built site after --dist',
    });
}

interface Drawing {
  readonly document: Document;
  readonly fonts: ReturnType<typeof readFonts>;
}

/** @throws RangeError where a character has no glyph or a chart has no room for its words. */
function imagesOf(record: ChartRecord, { document, fonts }: Drawing): readonly ChartImage[] {
  const shapes =
    record.mark === 'lines'
      ? null
      : read<DerivedShapes>(`shapes/${record.place.slug}/${record.edition}`);
  const drawings = chartImages(record, { shapes, document });
  for (const { svg } of drawings) checkGlyphs(record.id, svg, fonts);
  return drawings;
}

function read<T>(name: string): T {
  return readJson<T>(join('.derived', `${name}.json`));
}
