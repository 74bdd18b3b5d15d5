import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { DataError } from '../src/pipeline/data-error.ts';
import type { DerivedShapes } from '../src/pipeline/derived.ts';
import type { ChartRecord } from '../src/publications/charts/chart-record.ts';
import { chartImages, type ChartImage } from './images/chart-images.ts';
import { checkGlyphs } from './images/check-glyphs.ts';
import { readFonts } from './images/fonts.ts';
import { drawMissing, nameCached } from './images/image-cache.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { parseOptions } from './parse-options.ts';
import { readJson } from './read-json.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = {
  name: 'node scripts/build-images.ts',
  usage: 'node scripts/build-images.ts [--dist DIR] [--cache DIR]',
  remedy: 'name the folder of the built site after --dist',
} as const;

/**
 * The images of every chart, beside its page in the built site: `--dist DIR` names the site, dist
 * unless told; `--cache DIR` where drawn images are kept.
 */
await exitWithDataError(async () => {
  const { values } = parseOptions(USAGE, {
    options: {
      dist: { type: 'string', default: 'dist' },
      cache: { type: 'string', default: '.cache/images' },
    },
  });
  const start = performance.now();
  const ids = read<readonly string[]>('charts');
  checkPages(values.dist, ids);
  const drawing = { document: new JSDOM('').window.document, fonts: readFonts() };
  const charts = ids.map((id) => read<ChartRecord>(`charts/${id}`));
  // Pictures of what is no longer made stay where partners show them from.
  const withdrawn = read<readonly { readonly record: ChartRecord }[]>('withdrawn');
  const records = [...charts, ...withdrawn.map(({ record }) => record)];
  const images = nameCached(
    records.flatMap((record) => imagesOf(record, drawing)),
    values.cache,
  );
  const drawn = await drawMissing(images);
  const files = new Map<string, Uint8Array>();
  for (const { file, cached } of images) files.set(join(values.dist, file), await readFile(cached));
  await writeAtomically(files);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  console.log(
    `Images: ${images.length}, ${drawn} of them drawn anew, ${Math.round(bytes / 1000)} kB, ` +
      `${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
});

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
