import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';
import type { ChartRecord } from '../src/publications/charts/chart-record.ts';
import type { Dataset } from '../src/publications/datasets/dataset.ts';
import { renderDatasetCsv } from '../src/publications/datasets/dataset-csv.ts';
import { canonicalJson } from '../src/releases/canonical-json.ts';
import { sha256 } from './sha256.ts';
import { readJson } from './read-json.ts';

/** What was derived last: every chart and dataset. */
export interface DerivedPublications {
  readonly charts: readonly ChartRecord[];
  readonly datasets: readonly Dataset[];
}

/** Hashes of all charts and datasets, as manifests give them, by id. */
export interface LiveState {
  readonly charts: Readonly<Record<string, string>>;
  readonly datasets: Readonly<Record<string, string>>;
}

/** Charts and datasets below `.derived` of a folder. */
export function readPublications(root: string): DerivedPublications {
  const fileOf = (name: string) => join(root, '.derived', `${name}.json`);
  const ids = readJson<readonly string[]>(fileOf('charts'));
  const slugs = readJson<readonly string[]>(fileOf('datasets'));
  return {
    charts: ids.map((id) => readJson<ChartRecord>(fileOf(`charts/${id}`))),
    datasets: slugs.map((slug) => readJson<Dataset>(fileOf(`datasets/${slug}`))),
  };
}

/** Hashes of what was derived. */
export function liveState({ charts, datasets }: DerivedPublications): LiveState {
  return {
    charts: Object.fromEntries(charts.map((chart) => [chart.id, sha256(canonicalJson(chart))])),
    datasets: Object.fromEntries(
      datasets.map((dataset) => [dataset.slug, sha256(renderDatasetCsv(dataset))]),
    ),
  };
}

/**
 * Refuses a built site that was made from other charts or datasets than those of now: its addresses
 * would be those of another state. The build notes its state in `archive/index.json`.
 * @throws DataError where the site is not built, or built from something else.
 */
export function checkBuiltFrom(dist: string, state: LiveState): void {
  const file = join(dist, 'archive/index.json');
  const fault = (found: string) =>
    new DataError({
      ...{ file, found, expected: 'the site, built from the charts and datasets of now' },
      remedy: 'run npm run build, then npm run release again',
    });
  if (!existsSync(file)) throw fault('no such file');
  const { charts, datasets } = readJson<Partial<LiveState>>(file);
  const [was, is] = [{ charts, datasets }, state].map(({ charts, datasets }) => ({
    ...charts,
    ...datasets,
  }));
  const changed = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
    .filter((id) => was?.[id] !== is?.[id])
    .sort();
  if (changed.length > 0)
    throw fault(`${changed.length} that differ, such as ${changed.slice(0, 3).join(', ')}`);
}
