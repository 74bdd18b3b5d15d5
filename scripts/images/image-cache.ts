import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ChartImage } from './chart-images.ts';
import { sha256 } from '../sha256.ts';
import { fontsHash } from './fonts.ts';

/** An image with the file that keeps it: named after all that its pixels depend on. */
export interface CachedImage extends ChartImage {
  readonly cached: string;
}

/** Raise it when `encode-png.ts` or `render-png.ts` gives other bytes for the same drawing. */
const ENCODER = 1;

/** Two at once: as many as the least machine that the record is built on has cores. */
const WORKERS = 2;

/** Names for each image the file of `folder` that keeps it, whether or not it is there yet. */
export function nameCached(images: readonly ChartImage[], folder: string): readonly CachedImage[] {
  const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
    readonly version: string;
  };
  const drawnWith = `${fontsHash()} resvg ${version} encoder ${ENCODER}`;
  return images.map((image) => {
    const hash = sha256(`${drawnWith} ${image.zoom}\n${image.svg}`);
    return { ...image, cached: join(folder, `${hash}.png`) };
  });
}

/** Draws the images that are not kept yet; returns how many those were. */
export async function drawMissing(images: readonly CachedImage[]): Promise<number> {
  const missing = images.filter(({ cached }) => !existsSync(cached));
  const shares = Array.from({ length: WORKERS }, (_, worker) =>
    missing.filter((_image, index) => index % WORKERS === worker),
  );
  await Promise.all(shares.filter((share) => share.length > 0).map(drawInWorker));
  return missing.length;
}

async function drawInWorker(images: readonly CachedImage[]): Promise<void> {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: images });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`images were not drawn: the worker ended with ${code}`));
    });
  });
}
