import type { Catalogue } from '../src/pipeline/catalogue.ts';
import type { ChartRecord } from '../src/publications/charts/chart-record.ts';
import { citeSource } from '../src/publications/charts/chart-words.ts';
import { datasetOfCharts } from '../src/publications/datasets/figures-dataset.ts';
import {
  datasetOfPromises,
  datasetOfTargets,
} from '../src/publications/datasets/promises-dataset.ts';
import type { PublishedProgramme } from '../src/record/published-record.ts';
import type { DerivedFiles } from './derived-files.ts';

/** Every dataset: `datasets/<slug>`, and their slugs, ascending: `datasets`. */
export function datasetFiles(
  charts: DerivedFiles,
  programmes: readonly PublishedProgramme[],
  { places, sources }: Catalogue,
): DerivedFiles {
  const ids = charts.get('charts') as readonly string[];
  const records = ids.map((id) => charts.get(`charts/${id}`) as ChartRecord);
  const promised = places.flatMap(({ name, promise }) =>
    promise === undefined ? [] : [{ name, plan: promise.planSource }],
  );
  const around = {
    sources: promised.map(({ plan }) => citeSource(plan, sources)),
    places: promised.map(({ name }) => name),
  };
  const datasets = [...Map.groupBy(records, ({ indicator }) => indicator)]
    .map(([, own]) => datasetOfCharts(own))
    .concat(datasetOfPromises(programmes, around), datasetOfTargets(programmes, around))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
  return new Map<string, unknown>([
    ['datasets', datasets.map(({ slug }) => slug)],
    ...datasets.map((dataset) => [`datasets/${dataset.slug}`, dataset] as const),
  ]);
}
