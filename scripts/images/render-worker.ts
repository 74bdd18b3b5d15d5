import { workerData } from 'node:worker_threads';
import { writeAtomically } from '../write-atomically.ts';
import type { CachedImage } from './image-cache.ts';
import { renderPng } from './render-png.ts';

/** Draws the images that it is given, each into its file of the cache. */
for (const { svg, zoom, cached } of workerData as readonly CachedImage[])
  await writeAtomically(new Map([[cached, renderPng(svg, zoom)]]));
