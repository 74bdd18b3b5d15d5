import { periodDays } from '../../pipeline/period-days.ts';
import { tabulate } from './cell-columns.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import type { Dataset } from './dataset.ts';
import { figureColumns, type FigureRow } from './figure-columns.ts';

/**
 * The figures of one measure as a dataset: all its charts' rows, each area and period once, ascending.
 * Columns that no row has anything in are left out.
 * @throws RangeError where there is no chart.
 */
export function datasetOfCharts(charts: readonly ChartRecord[]): Dataset {
  const [first] = charts;
  if (first === undefined) throw new RangeError('a dataset needs a chart');
  const rows = uniqueRows(charts);
  const columns = figureColumns(rows, first.unit.words);
  const title = first.name.slice(0, first.name.lastIndexOf(`, ${first.place.name}`));
  const places = [...new Set(charts.map(({ place }) => place.name))];
  return {
    slug: first.indicator,
    title,
    description: `${title}: ${first.unit.words}, ${places.join(', ')}. ${first.howMade.join(' ')}`,
    indicator: first.indicator,
    primaryKey: ['area_code', 'period'],
    ...tabulate(columns, rows),
    temporal: temporalOf(rows),
    spatial: places,
    sources: first.sources,
    attribution: [...new Set(charts.flatMap(({ attribution }) => attribution))],
    notes: [
      ...first.rounding.map((words) => `Rounding at the source: ${words}.`),
      ...new Set(charts.flatMap(({ caveats }) => caveats)),
      ...first.definitions.map(({ id, sentence }) => `${id}: ${sentence}`),
    ],
  };
}

function uniqueRows(charts: readonly ChartRecord[]): readonly FigureRow[] {
  const rows = new Map(
    charts.flatMap(({ rows: own, unit: { decimals } }) =>
      own.map((row) => [`${row.area} ${row.period}`, { ...row, decimals }] as const),
    ),
  );
  return [...rows.keys()].sort().flatMap((key) => rows.get(key) ?? []);
}

/** First and last day that the rows are about. */
function temporalOf(rows: readonly FigureRow[]): readonly [string, string] {
  const periods = new Set(rows.map(({ period }) => period));
  const days = [...periods].flatMap(periodDays).toSorted();
  return [days[0] ?? '', days.at(-1) ?? ''];
}
