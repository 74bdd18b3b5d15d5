import type { ChartRecord } from '../../publications/charts/chart-record.ts';
import { readChart, readChartIds } from '../_derived.ts';

let all: WeakRef<readonly ChartRecord[]> | undefined;

/** All charts, for a list of everything: read again where memory was wanted for something else. */
export function readAllCharts(): readonly ChartRecord[] {
  const kept = all?.deref();
  if (kept !== undefined) return kept;
  const charts = readChartIds().map(readChart);
  all = new WeakRef(charts);
  return charts;
}

/** Ids of the charts that have rows of each area, in order of the areas' codes. */
export function chartIdsByArea(): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, rows } of readAllCharts())
    for (const area of new Set(rows.map(({ area }) => area))) {
      const own = ids.get(area) ?? [];
      if (own.length === 0) ids.set(area, own);
      own.push(id);
    }
  return new Map([...ids].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const rowsByArea = new WeakMap<ChartRecord, Map<string, ChartRecord['rows'][number][]>>();

/** A chart with the rows of one area alone; its rows are gone through once, not for every area. */
export function chartOfArea(id: string, area: string): ChartRecord {
  const chart = readChart(id);
  const rows = rowsByArea.get(chart) ?? Map.groupBy(chart.rows, (row) => row.area);
  rowsByArea.set(chart, rows);
  return { ...chart, rows: rows.get(area) ?? [] };
}
