import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { DerivedShapes } from '../src/pipeline/derived.ts';
import type { ChartRecord } from '../src/publications/chart-record.ts';
import { chartImages, type ChartImage } from './images/chart-images.ts';
import { checkGlyphs } from './images/check-glyphs.ts';
import { readFonts } from './images/fonts.ts';
import { drawMissing, nameCached } from './images/image-cache.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * The images of every chart, beside its page in the built site: `--dist DIR` names the site, dist
 * unless told; `--cache DIR` where drawn images are kept.
 */
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    cache: { type: 'string', default: '.cache/images' },
  },
});

const start = performance.now();
const { document } = new JSDOM('').window;
const fonts = readFonts();
const charts = read<readonly string[]>('charts').map((id) => read<ChartRecord>(`charts/${id}`));
// Pictures of what is no longer made stay where partners show them from.
const withdrawn = read<readonly { readonly record: ChartRecord }[]>('withdrawn');
const records = [...charts, ...withdrawn.map(({ record }) => record)];
const images = nameCached(records.flatMap(imagesOf), values.cache);
const drawn = await drawMissing(images);
const files = new Map<string, Uint8Array>();
for (const { file, cached } of images) files.set(join(values.dist, file), await readFile(cached));
await writeAtomically(files);
const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
console.log(
  `Images: ${images.length}, ${drawn} of them drawn anew, ${Math.round(bytes / 1000)} kB, ` +
    `${((performance.now() - start) / 1000).toFixed(1)} s`,
);

/** @throws RangeError where a character has no glyph or a chart has no room for its words. */
function imagesOf(record: ChartRecord): readonly ChartImage[] {
  const shapes =
    record.mark === 'lines'
      ? null
      : read<DerivedShapes>(`shapes/${record.place.slug}/${record.edition}`);
  const drawings = chartImages(record, { shapes, document });
  for (const { svg } of drawings) checkGlyphs(record.id, svg, fonts);
  return drawings;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join('.derived', `${name}.json`), 'utf8')) as T;
}
