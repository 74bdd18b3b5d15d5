import { DataError } from '../src/pipeline/data-error.ts';
import type { ChartRecord } from '../src/publications/charts/chart-record.ts';
import type { Dataset } from '../src/publications/datasets/dataset.ts';
import { parseChangesCsv } from '../src/releases/changes-csv.ts';
import { explainChanges } from '../src/releases/explain-changes.ts';
import type { FigureChange, PublishedReleases, WithdrawnChart } from '../src/releases/manifest.ts';
import { recordPath } from '../src/releases/plan-charts.ts';
import { findChanges } from '../src/releases/plan-datasets.ts';
import { countFigures } from '../src/releases/recent-changes.ts';
import type { StoredRelease } from '../src/releases/release-input.ts';
import { WITHDRAWN_FILE } from '../src/releases/withdrawn-charts.ts';
import type { DerivedFiles } from './derived-files.ts';
import {
  loadReleaseNotes,
  loadReleases,
  loadWithdrawnCharts,
  readStoredFrom,
} from './load-releases.ts';

/** What was released so far, and what has changed since: `releases`; the charts that are no
 * longer made, with their last records: `withdrawn`. `derived` holds the datasets. */
export function releaseFiles(derived: DerivedFiles): DerivedFiles {
  const stored = loadReleases();
  const slugs = derived.get('datasets') as readonly string[];
  const datasets = slugs.map((slug) => derived.get(`datasets/${slug}`) as Dataset);
  const found = findUnreleased(datasets, stored);
  const releases: PublishedReleases = {
    manifests: stored.map(({ manifest }) => manifest),
    changes: stored.flatMap(readChanges),
    unreleased: found.filter(({ kind }) => kind !== 'new'),
    added: countFigures(found.filter(({ kind }) => kind === 'new')),
  };
  return new Map<string, unknown>([
    ['releases', releases],
    ['withdrawn', loadWithdrawnCharts().map((chart) => withLastRecord(chart, stored))],
  ]);
}

/** The rows of a release's ledger, but for its new figures, which are many and only counted. */
function readChanges({ manifest }: StoredRelease): readonly FigureChange[] {
  const { path } = manifest.changes;
  return parseChangesCsv(readStoredFrom()(path), path).filter(({ kind }) => kind !== 'new');
}

/** Without a release and a day: no release has published them. */
function findUnreleased(
  datasets: readonly Dataset[],
  releases: readonly StoredRelease[],
): readonly FigureChange[] {
  if (releases.length === 0) return [];
  const found = findChanges({ datasets, releases, readStored: readStoredFrom() });
  return explainChanges(found, loadReleaseNotes(), { version: '', date: '' });
}

function withLastRecord(
  chart: WithdrawnChart,
  releases: readonly StoredRelease[],
): WithdrawnChart & { readonly record: ChartRecord } {
  const last = releases.find(({ manifest }) => manifest.version === chart.lastRelease);
  const part = last?.manifest.charts.find(({ id }) => id === chart.id);
  if (part === undefined) throw neverPublished(chart);
  return { ...chart, record: JSON.parse(readStoredFrom()(recordPath(part))) as ChartRecord };
}

function neverPublished({ id, lastRelease }: WithdrawnChart): DataError {
  return new DataError({
    ...{ file: WITHDRAWN_FILE, column: `${id}.lastRelease` },
    found: `release ${lastRelease}, which did not publish the chart`,
    expected: 'the release that last published it',
    remedy: `correct the entry in ${WITHDRAWN_FILE}, or take it out`,
  });
}
