import { renderDatasetCsv } from '../publications/datasets/dataset-csv.ts';
import { EVERY_ROW } from './changes-of-chart.ts';
import { compareDatasets, type FoundChange } from './compare-datasets.ts';
import { frozenFile } from './frozen-file.ts';
import { keyedRows, keyedTable } from './keyed-rows.ts';
import type { ReleasedPart, ReleasedState } from './manifest.ts';
import {
  byId,
  publishedParts,
  unchanged,
  withdrawnPart,
  type PlannedParts,
} from './plan-charts.ts';
import type { FileContents, ReleaseInput } from './release-input.ts';

/** What datasets are compared from. */
export type ComparedRelease = Pick<ReleaseInput, 'datasets' | 'releases' | 'readStored'>;

/**
 * All changes of the datasets against the latest release, ascending by dataset and key. A dataset
 * that is gone is one withdrawal.
 * @throws DataError as `keyedRows` and `keyedTable`.
 */
export function findChanges(input: ComparedRelease): readonly FoundChange[] {
  const published = publishedParts(input, 'datasets');
  const own = input.datasets.flatMap((dataset) => {
    const before = published.get(dataset.slug);
    const old = before === undefined ? null : input.readStored(csvPath(before));
    return compareDatasets(dataset, {
      before: old === null ? null : keyedRows(dataset, old),
      now: keyedTable(dataset),
    });
  });
  const known = new Set(input.datasets.map(({ slug }) => slug));
  const gone = [...published.values()].filter(({ id }) => !known.has(id)).map(wholeDataset);
  // The sort is stable: the order of keys and columns within a dataset stays.
  return [...own, ...gone].sort((one, other) =>
    one.dataset < other.dataset ? -1 : one.dataset > other.dataset ? 1 : 0,
  );
}

function wholeDataset({ id, name }: ReleasedPart): FoundChange {
  const subject = { dataset: id, key: EVERY_ROW, name, area: '', period: '', column: 'dataset' };
  return { ...subject, old: 'the whole dataset', new: null, kind: 'withdrawal' };
}

/** Address of the CSV of a dataset that a release stored: "archive/1.0.0/data/a.csv". */
export function csvPath({ id, stored }: Pick<ReleasedPart, 'id' | 'stored'>): string {
  return `archive/${stored}/data/${id}.csv`;
}

/** The datasets of a release, ascending by slug: only those whose CSV differs are stored again. */
export function planDatasets(input: ReleaseInput, changes: readonly FoundChange[]): PlannedParts {
  const published = publishedParts(input, 'datasets');
  const changed = new Set(changes.map(({ dataset }) => dataset));
  const files = new Map<string, string>();
  const parts = input.datasets.map((dataset) => {
    const csv = renderDatasetCsv(dataset);
    const before = published.get(dataset.slug);
    const own = { id: dataset.slug, name: dataset.title, sha256: input.hash(csv) };
    if (before?.sha256 === own.sha256) return unchanged(before, own);
    files.set(`data/${dataset.slug}.csv`, csv);
    const file = frozenFile(csvPath({ id: own.id, stored: input.version }), csv, input.hash);
    const words: ReleasedState = changed.has(own.id) ? 'values changed' : 'words changed';
    const state = before === undefined ? 'new' : words;
    return { ...own, state, stored: input.version, files: [file] } as const;
  });
  const known = new Set(parts.map(({ id }) => id));
  const gone = [...published.values()].filter(({ id }) => !known.has(id)).map(withdrawnPart);
  const stored: FileContents = files;
  return { parts: [...parts, ...gone].sort(byId), files: stored };
}
