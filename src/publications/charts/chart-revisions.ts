import { changesOfChart, type ChangedChart } from '../../releases/changes-of-chart.ts';
import type { FigureChange, PublishedReleases } from '../../releases/manifest.ts';

/** Rows of the ledger that touch the figures of one chart. */
export interface ChartRevisions {
  /** What releases have published, the latest first. */
  readonly published: readonly FigureChange[];
  /** What the next release will publish. */
  readonly unreleased: readonly FigureChange[];
  /** Rows whose figure the latest release, or what follows it, changed: see `rowKey`. */
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
  const published = changesOfChart(chart, changes);
  const coming = changesOfChart(chart, unreleased);
  const [latest] = manifests;
  const recent = [...coming, ...published.filter(({ release }) => release === latest?.version)];
  const revised = recent.filter((change) => change.new !== null).map(rowKey);
  return { published, unreleased: coming, revised: new Set(revised) };
}
