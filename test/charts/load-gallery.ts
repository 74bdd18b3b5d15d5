import { readdirSync } from 'node:fs';
import type { GalleryChart } from './gallery-chart.ts';

const FOLDER = new URL('./', import.meta.url);

/** Every chart of the `*.chart.ts` files beside this one, by name, in order of file and name. */
export async function loadGallery(): Promise<ReadonlyMap<string, GalleryChart>> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.chart.ts'));
  const charts = new Map<string, GalleryChart>();
  for (const file of files.toSorted()) {
    const module: Readonly<Record<string, GalleryChart>> = await import(new URL(file, FOLDER).href);
    for (const [name, chart] of Object.entries(module)) {
      if (charts.has(name)) throw new Error(`${file}: a chart named "${name}" exists already`);
      charts.set(name, chart);
    }
  }
  return charts;
}
