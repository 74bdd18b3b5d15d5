import type { ChartRecord } from '../src/publications/chart-record.ts';
import { datasetOfCharts } from '../src/publications/figures-dataset.ts';
import type { DerivedFiles } from './derived-files.ts';

/** Every dataset: `datasets/<slug>`, and their slugs, ascending: `datasets`. */
export function datasetFiles(charts: DerivedFiles): DerivedFiles {
  const ids = charts.get('charts') as readonly string[];
  const records = ids.map((id) => charts.get(`charts/${id}`) as ChartRecord);
  const datasets = [...Map.groupBy(records, ({ indicator }) => indicator)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, own]) => datasetOfCharts(own));
  return new Map<string, unknown>([
    ['datasets', datasets.map(({ slug }) => slug)],
    ...datasets.map((dataset) => [`datasets/${dataset.slug}`, dataset] as const),
  ]);
}
