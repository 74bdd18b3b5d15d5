import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from './measure-command.ts';

const CACHE = '.cache/bench-images';

export interface ImagesMeasure {
  readonly images: number;
  readonly bytes: number;
  /** Seconds with nothing kept of an earlier run. */
  readonly cold: number;
  /** Seconds with everything kept. */
  readonly warm: number;
  /** Seconds of a plain script that draws most of the same. */
  readonly floor: number;
}

/** Draws all images of the built site twice, first from nothing, and the floor beside them. */
export async function measureImages(): Promise<ImagesMeasure> {
  rmSync(CACHE, { recursive: true, force: true });
  const build = ['scripts/build-images.ts', '--cache', CACHE];
  const floor = await measureCommand('node', ['scripts/bench/images-floor.ts']);
  const cold = await measureCommand('node', build);
  const warm = await measureCommand('node', build);
  const images = readdirSync('dist/charts', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  );
  return {
    images: images.length,
    bytes: images.reduce((sum, file) => sum + statSync(join('dist/charts', file)).size, 0),
    cold: cold.seconds,
    warm: warm.seconds,
    floor: floor.seconds,
  };
}
