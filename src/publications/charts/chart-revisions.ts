import { changesOfChart, type ChangedChart } from '../../releases/changes-of-chart.ts';
import type { FigureChange, PublishedReleases } from '../../releases/manifest.ts';

/** Rows of the ledger that touch the figures of one chart. */
export interface ChartRevisions {
  /** What releases have published, the latest first; of each the values before all else. */
  readonly published: readonly FigureChange[];
  /** What the next release will publish. */
  readonly unreleased: readonly FigureChange[];
  /**
   * Rows whose value or interval the latest release, or what follows it, changed: see `rowKey`. A
   * share keeps its value where only the sum that it is a share of was mended.
   */
  readonly revised: ReadonlySet<string>;
}

/** Key of a figure: its area and period, joined by a space. */
export function rowKey({ area, period }: { readonly area: string; readonly period: string }) {
  return `${area} ${period}`;
}

/** The changes of a chart's own figures; figures that were only added are no revisions. */
export function revisionsOfChart(
  chart: ChangedChart,
  { changes, unreleased, manifests }: PublishedReleases,
): ChartRevisions {
  const published = valuesFirst(changesOfChart(chart, changes));
  const coming = valuesFirst(changesOfChart(chart, unreleased));
  const [latest] = manifests;
  const recent = [...coming, ...published.filter(({ release }) => release === latest?.version)];
  const revised = recent
    .filter(
      (change) => change.new !== null && /^(value|(low|upp)er_95|status)$/.test(change.column),
    )
    .map(rowKey);
  return { published, unreleased: coming, revised: new Set(revised) };
}

/** Releases in the order given; a page that shows some rows of many shows the values. */
function valuesFirst(changes: readonly FigureChange[]): readonly FigureChange[] {
  const byRelease = Map.groupBy(changes, ({ release }) => release);
  return [...byRelease.values()].flatMap((own) =>
    own.toSorted((one, other) => Number(one.column !== 'value') - Number(other.column !== 'value')),
  );
}
