import type { AnyIndicator, Tables } from '../indicators/indicator.ts';
import { computeContextChange } from '../verdicts/context-change.ts';
import { expectedRange, latestRun } from '../verdicts/expected-range.ts';
import { recentTrend } from '../verdicts/recent-trend.ts';
import type { Break } from './breaks.ts';
import type { PublishedContext } from './published-record.ts';
import type { TargetContext } from './target.ts';

/** The published series that may stand beside a target. */
export interface ContextTables {
  readonly tables: Tables;
  readonly indicators: readonly (AnyIndicator & { readonly slug: string })[];
  /** Names of authorities, regions and nations by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly breaks: readonly Break[];
}

/**
 * A series on another definition with its change between the two periods that the record names, and
 * its recent trend.
 * @throws RangeError where the series lacks a period, or a break lies between the two.
 */
export function publishContext(
  context: TargetContext,
  { tables, indicators, names, breaks }: ContextTables,
): PublishedContext {
  const { table, area, definition } = context;
  const indicator = indicators.find(
    (each) => each.kind === 'trend' && each.tables.length === 1 && each.tables[0] === table,
  );
  if (indicator === undefined) throw new RangeError(`no trend is made from the table "${table}"`);
  const areaName = names.get(area) ?? area;
  const rows = tables(table);
  const { title, measure } = indicator;
  const series = {
    rows,
    breaks,
    name: `${title}, ${areaName}`,
    definition: measure,
    source: `data/observations/${table}.csv, ${area}`,
  };
  const own = rows.filter((row) => row.area === area);
  const cuts = breaks.filter((each) => each.break && each.tables.includes(table));
  return {
    table,
    indicator: indicator.slug,
    area,
    areaName,
    definition,
    measure: title,
    ...computeContextChange(context, series),
    trend: recentTrend(
      own,
      cuts.map(({ date }) => date),
    ),
    last: own.at(-1)?.period ?? context.to,
    range: expectedRange(latestRun(own, cuts)),
  };
}
