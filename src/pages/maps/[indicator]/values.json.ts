import type { APIRoute } from 'astro';
import type { CataloguedIndicator } from '../../../pipeline/catalogue.ts';
import type { MapPeriod, PublishedMap } from '../../../pipeline/published.ts';
import type { MapValues, PeriodValues } from '../../../components/map/map-values.ts';
import {
  differingText,
  mapColumns,
  pooledText,
  rowTexts,
} from '../../../components/map/map-table-cells.ts';
import { findIndicator, homePlace, readCatalogue, readMap } from '../../_derived.ts';

export function getStaticPaths() {
  return readCatalogue()
    .indicators.filter(({ kind }) => kind === 'map')
    .map(({ slug }) => ({ params: { indicator: slug } }));
}

/** All periods of a map as the page prints them. */
export const GET: APIRoute = ({ params }) => {
  const indicator = findIndicator(params['indicator'] ?? '');
  const map = readMap(homePlace().slug, indicator.slug);
  const periods = Object.fromEntries(
    map.periods.map((period) => [period.slug, periodValues(period, map, indicator)]),
  );
  const values: MapValues = { periods };
  return new Response(JSON.stringify(values));
};

function periodValues(
  period: MapPeriod,
  map: PublishedMap,
  indicator: CataloguedIndicator,
): PeriodValues {
  const { label, headline, subtitle, summary } = period;
  const columns = mapColumns(map, indicator, period);
  return {
    ...{ label, headline, subtitle, summary },
    pooled: pooledText(period, indicator),
    differing: differingText(period),
    counts: [...period.classCounts, period.noData],
    rows: period.rows.map((row) => [row.class, ...rowTexts(row, columns)] as const),
  };
}
