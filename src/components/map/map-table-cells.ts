import { formatValue } from '../../pipeline/format-number.ts';
import type { CataloguedIndicator } from '../../pipeline/catalogue.ts';
import type { MapPeriod, MapRow, PublishedMap } from '../../pipeline/published.ts';
import { chartColumns, type ChartColumn } from '../../publications/charts/chart-columns.ts';

/** One column of a map's table whose cells change with the period. */
export type MapColumn = ChartColumn;

/**
 * Columns that a map has figures for, in reading order; a column without any in any period is left
 * out. Values have the decimals of the period, which is the latest unless told.
 */
export function mapColumns(
  map: PublishedMap,
  indicator: CataloguedIndicator,
  period: MapPeriod | undefined = map.periods.at(-1),
): readonly MapColumn[] {
  const { noun, elsewhere } = indicator;
  const unit = { ...indicator.unit, decimals: period?.decimals ?? indicator.unit.decimals };
  const edition = period?.edition ?? 'lsoa2011';
  const rows = map.periods.flatMap((each) => each.rows);
  return chartColumns({ rows, noun, unit, edition, elsewhere }).filter(({ key }) => key !== 'name');
}

/** The changing cells of one row, as printed. */
export function rowTexts(row: MapRow, columns: readonly MapColumn[]): readonly string[] {
  return columns.map(({ text }) => text(row));
}

/** How many areas lie outside the 99.8% funnel limits: "82 of 192". */
export function differingText({ rows }: MapPeriod): string {
  const differing = rows.filter(
    ({ difference }) => difference === 'higher' || difference === 'lower',
  );
  return `${differing.length} of ${rows.length}`;
}

/** All areas together, as printed; null where they have no rate in common. */
export function pooledText({ pooled }: MapPeriod, { unit }: CataloguedIndicator): string | null {
  return pooled === null ? null : formatValue(pooled.value, unit);
}
