import type { ListedChart } from '../charts/chart-neighbours.ts';

/** Kinds of pages that a place has lists of, and those of them that have one page for each measure. */
const LISTS: readonly string[] = ['maps', 'trends', 'areas'];
const MEASURES: readonly string[] = ['maps', 'trends'];
/** Frozen copies, the search itself and what stands where no page does, by address and by file. */
const NEVER: readonly string[] = ['archive', 'search', '404', '404.html'];

/**
 * Whether the site's own search has a record of the page at an address below the base: "/maps/". It
 * has every page of the place whose record this is. Of any other place it has the front, the lists
 * and one page of each measure, so that it grows with places and not with their areas, periods and
 * charts. What is framed in other sites or frozen is found by its chart's page.
 * @param homeCharts what `homeChartIds` gave.
 */
export function isSearched(address: string, homeCharts: ReadonlySet<string>): boolean {
  const [section = '', name, ...below] = address.split('/').filter((part) => part !== '');
  if (NEVER.includes(section)) return false;
  if (section === 'charts' && name !== undefined) return homeCharts.has(name) && below.length === 0;
  if (section !== 'places') return true;
  const [list = '', ...measure] = below;
  if (measure.length === 0) return list === '' || LISTS.includes(list);
  return measure.length === 1 && MEASURES.includes(list);
}

/** Ids of the charts of the place whose record this is, among all that are, or were, published. */
export function homeChartIds(
  home: string,
  charts: readonly Pick<ListedChart, 'id' | 'place'>[],
): ReadonlySet<string> {
  return new Set(charts.filter(({ place }) => place.slug === home).map(({ id }) => id));
}
