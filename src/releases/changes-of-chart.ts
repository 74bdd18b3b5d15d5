import type { ChartRecord } from '../publications/charts/chart-record.ts';
import type { FigureChange } from './manifest.ts';

/** What tells whether a change bears on a chart. */
export type ChangedChart = Pick<ChartRecord, 'indicator' | 'mark' | 'rows'>;

/**
 * The revisions, corrections and withdrawals that touch the figures of a chart, in the order given.
 * A chart shows its measure's dataset, which has the same slug. A figure that was withdrawn is no
 * longer among the rows: it belonged to a map by its period and edition, to a trend by its area.
 * New figures are left out: no chart that was published before had them.
 */
export function changesOfChart(
  chart: ChangedChart,
  changes: readonly FigureChange[],
): readonly FigureChange[] {
  const keys = new Set(chart.rows.map(({ area, period }) => `${area} ${period}`));
  const areas = new Set(chart.rows.map(({ area }) => area));
  const periods = new Set(chart.rows.map(({ period }) => period));
  const isWithdrawnHere = ({ kind, area, period }: FigureChange) =>
    kind === 'withdrawal' && (chart.mark === 'lines' ? areas.has(area) : periods.has(period));
  return changes.filter(
    (change) =>
      change.dataset === chart.indicator &&
      change.kind !== 'new' &&
      (isOfEveryRow(change) ||
        keys.has(`${change.area} ${change.period}`) ||
        isWithdrawnHere(change)),
  );
}

/** Whether a change is one statement on all rows of its dataset, such as a column that went. */
export function isOfEveryRow({ key }: Pick<FigureChange, 'key'>): boolean {
  return key === EVERY_ROW;
}

/** Key of a change that is one statement on all rows of its dataset. */
export const EVERY_ROW = '*';
