import type { ChartRecord } from './chart-record.ts';

/** What lists of charts say of one: its record without its figures. */
export type ListedChart = Pick<
  ChartRecord,
  'id' | 'mark' | 'indicator' | 'place' | 'period' | 'name'
>;

/** Charts that a reader of one chart may want next. */
export interface ChartNeighbours {
  /** The same map one period earlier and one later; null at the ends and beside a trend. */
  readonly earlier: ListedChart | null;
  readonly later: ListedChart | null;
  /** The same measure of other places, for the same period where it is a map. */
  readonly elsewhere: readonly ListedChart[];
}

/** Finds the neighbours of a chart; `charts` has the periods of a map in ascending order. */
export function chartNeighbours(
  chart: ListedChart,
  charts: readonly ListedChart[],
): ChartNeighbours {
  const alike = charts.filter(
    ({ indicator, mark }) => indicator === chart.indicator && mark === chart.mark,
  );
  const periods = alike.filter(({ place }) => place.slug === chart.place.slug);
  const index = periods.findIndex(({ id }) => id === chart.id);
  return {
    earlier: periods[index - 1] ?? null,
    later: index < 0 ? null : (periods[index + 1] ?? null),
    elsewhere: alike.filter(
      ({ place, period }) => place.slug !== chart.place.slug && period?.slug === chart.period?.slug,
    ),
  };
}
