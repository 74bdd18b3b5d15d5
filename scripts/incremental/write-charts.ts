import type { ListedChart } from '../../src/publications/charts/chart-neighbours.ts';
import type { DerivedFiles } from '../derived-files.ts';
import type { ChartKeys } from './chart-keys.ts';
import type { DerivedFolder } from './derived-folder.ts';
import { areChartsKept, type KeptCharts, type KeptPlaces } from './kept-places.ts';

interface ChartsPlan {
  /** What `chartKeys` gave. */
  readonly keys: ChartKeys;
  /** What the last run kept. */
  readonly before: KeptPlaces;
  readonly folder: DerivedFolder;
}

/**
 * Writes what `chartFiles` gave, or takes over from the last run the charts of places that were made
 * from the same: they are most of what is derived. Gives the charts of each place, by slug.
 */
export function writeCharts(
  charts: DerivedFiles,
  { keys, before, folder }: ChartsPlan,
): Readonly<Record<string, KeptCharts>> {
  const list = charts.get('chart-list') as readonly ListedChart[];
  const byPlace = Map.groupBy(list, ({ place }) => place.slug);
  return Object.fromEntries(
    Object.entries(keys).map(([slug, key]) => {
      const names = (byPlace.get(slug) ?? []).map(({ id }) => `charts/${id}`);
      const old = before[slug];
      if (!areChartsKept(old, key)) return [slug, { key, files: writeAll(names, charts, folder) }];
      for (const name of names) folder.keep(name);
      return [slug, old.charts];
    }),
  );
}

function writeAll(
  names: readonly string[],
  charts: DerivedFiles,
  folder: DerivedFolder,
): KeptCharts['files'] {
  return Object.fromEntries(names.map((name) => [name, folder.write(name, charts.get(name))]));
}
