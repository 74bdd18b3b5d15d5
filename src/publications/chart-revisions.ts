import type { FigureChange, PublishedReleases } from '../releases/manifest.ts';
import type { ChartRecord } from './chart-record.ts';

/** Rows of the ledger that touch the figures of one chart. */
export interface ChartRevisions {
  /** What releases have published, the latest first. */
  readonly published: readonly FigureChange[];
  /** What the next release will publish. */
  readonly unreleased: readonly FigureChange[];
  /** Rows whose figure the latest release, or what follows it, changed: see `rowKey`. */
  readonly revised: ReadonlySet<string>;
}

type Figures = Pick<ChartRecord, 'indicator' | 'rows'>;

/** Key of a figure: its area and period, joined by a space. */
export function rowKey({ area, period }: { readonly area: string; readonly period: string }) {
  return `${area} ${period}`;
}

/** The changes of a chart's own figures; figures that were only added are no revisions. */
export function revisionsOfChart(
  chart: Figures,
  { changes, unreleased, manifests }: PublishedReleases,
): ChartRevisions {
  const touches = touchesChart(chart);
  const published = changes.filter(touches);
  const coming = unreleased.filter(touches);
  const [latest] = manifests;
  const recent = [...coming, ...published.filter(({ release }) => release === latest?.version)];
  const revised = recent.filter((change) => change.new !== null).map(rowKey);
  return { published, unreleased: coming, revised: new Set(revised) };
}

/** A row that was withdrawn is in no chart any more: it is known by its area or its period. */
function touchesChart({ indicator, rows }: Figures): (change: FigureChange) => boolean {
  const keys = new Set(rows.map(rowKey));
  const areas = new Set(rows.map(({ area }) => area));
  const periods = new Set(rows.map(({ period }) => period));
  return (change) =>
    change.dataset === indicator &&
    change.kind !== 'new' &&
    (keys.has(rowKey(change)) ||
      (change.new === null && (areas.has(change.area) || periods.has(change.period))));
}
