import { keptOnce } from '../../pipeline/kept-once.ts';
import type { ChartRecord } from '../../publications/charts/chart-record.ts';
import { readChart, readChartIds } from '../_derived.ts';

let all: readonly ChartRecord[] | undefined;

/** All charts, for lists of everything: kept until `forgetCharts`. */
export function readAllCharts(): readonly ChartRecord[] {
  all ??= readEachChart();
  return all;
}

/** Names and periods come again in chart after chart: of equal texts one is kept. */
function readEachChart(): readonly ChartRecord[] {
  const keep = keptOnce();
  return readChartIds().map((id) => {
    const chart = readChart(id);
    const rows = chart.rows.map((row) => ({
      ...row,
      ...{ area: keep(row.area), name: keep(row.name), period: keep(row.period) },
    }));
    return { ...chart, rows };
  });
}

/** Lets go of all charts together: answers on areas are many, and made from a few charts each. */
export function forgetCharts(): void {
  all = undefined;
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
