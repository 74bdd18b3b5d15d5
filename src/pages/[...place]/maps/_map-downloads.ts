import type { MapValues, PeriodValues } from '../../../components/map/map-values.ts';
import {
  differingText,
  mapColumns,
  pooledText,
  rowTexts,
} from '../../../components/map/map-table-cells.ts';
import type { CataloguedIndicator, CataloguedPlace } from '../../../pipeline/catalogue.ts';
import { formatDownload } from '../../../pipeline/download-csv.ts';
import type { MapPeriod, PublishedMap } from '../../../pipeline/published.ts';
import { citeSources, findIndicator, readMap } from '../../_derived.ts';
import { measuredFile } from '../../_measured-file.ts';

/** All periods and areas of one map as CSV. */
export const mapCsv = measuredFile((place: CataloguedPlace, slug: string): string => {
  const indicator = findIndicator(slug);
  const source = citeSources(indicator);
  const rows = readMap(place.slug, slug).periods.flatMap(({ edition, rows }) =>
    rows.map((row) => ({ ...row, indicator: slug, unit: indicator.unit, edition, source })),
  );
  return formatDownload(rows);
}, nameOfMap);

/** All periods of a map as the page prints them, as JSON. */
export const mapJson = measuredFile((place: CataloguedPlace, slug: string): string => {
  const indicator = findIndicator(slug);
  const map = readMap(place.slug, slug);
  const periods = Object.fromEntries(
    map.periods.map((period) => [period.slug, periodValues(period, map, indicator)]),
  );
  const values: MapValues = { periods };
  return JSON.stringify(values);
}, nameOfMap);

function nameOfMap({ slug }: CataloguedPlace, indicator: string): string {
  return `${slug}/${indicator}`;
}

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
