import type { Place } from '../areas/place.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import type { MapFacts, MapIndicator } from '../indicators/indicator.ts';
import { aggregate } from './aggregate.ts';
import { classCounts, classOf } from './class-breaks.ts';
import { countEdition } from './count-words.ts';
import { difference } from './funnel.ts';
import { summariseMap } from './map-summary.ts';
import type { ComputedRow, MapPeriod, MapRow } from './published.ts';
import { roundHalfAway } from './round-half-away.ts';

/** One period of a map before it has words: checked rows, one for each area, in order of code. */
export interface PeriodInput {
  readonly indicator: MapIndicator;
  readonly place: Pick<Place, 'name' | 'code'>;
  readonly areas: readonly NamedArea[];
  readonly period: string;
  readonly label: string;
  readonly slug: string;
  readonly rows: readonly ComputedRow[];
  readonly breaks: readonly number[];
}

/** One period of a map: its rows named, classed and compared, then put in words. */
export function publishPeriod(input: PeriodInput): MapPeriod {
  const { indicator, place, period, label, slug, breaks } = input;
  const edition = indicator.edition(period);
  const decimals = indicator.decimals?.(period) ?? indicator.unit.decimals;
  const pooled = indicator.funnel ? pool(input) : null;
  const own = input.areas.filter((area) => area.edition === edition);
  const names = new Map(own.map(({ code, name }) => [code, name]));
  const rows = input.rows.map((row) => describeRow(row, { indicator, breaks, names, pooled }));
  const facts = computeFacts({ period, label, edition, pooled, place: place.name, rows });
  const values = rows.map(({ value }) => value);
  return {
    ...{ period, label, slug, edition, rows, pooled },
    headline: indicator.headline(facts),
    subtitle: `${indicator.measure}, ${countEdition(rows.length, edition)}, ${place.name}, ${label}`,
    summary: summariseMap(facts, indicator, decimals),
    classCounts: indicator.mark === 'choropleth' ? classCounts(values, breaks) : [],
    noData: values.length - facts.values.length,
    decimals,
  };
}

/** All areas together, from their counts; null where any count is missing. */
function pool({ rows, place, indicator }: PeriodInput): MapPeriod['pooled'] {
  const parts = rows.map(({ area }) => ({ from: area, to: place.code }));
  const [all] = aggregate(rows, parts);
  if (all === undefined || all.value === null || all.count === null || all.denominator === null)
    return null;
  const value = roundHalfAway(all.value, indicator.unit.decimals);
  return { value, count: all.count, denominator: all.denominator };
}

interface RowContext extends Pick<PeriodInput, 'indicator' | 'breaks'> {
  readonly names: ReadonlyMap<string, string>;
  readonly pooled: MapPeriod['pooled'];
}

function describeRow(row: ComputedRow, { indicator, breaks, names, pooled }: RowContext): MapRow {
  const { count, denominator } = row;
  const isCompared = pooled !== null && count !== null && denominator !== null;
  return {
    ...row,
    name: names.get(row.area) ?? row.area,
    class: indicator.mark === 'choropleth' ? classOf(row.value, breaks) : null,
    direction: row.direction ?? null,
    difference: isCompared ? difference({ count, denominator }, pooled) : null,
  };
}

function computeFacts(map: Omit<MapFacts, 'values' | 'higher' | 'lower'>): MapFacts {
  const total = (verdict: MapRow['difference']) =>
    map.rows.filter((row) => row.difference === verdict).length;
  const values = map.rows
    .map(({ value }) => value)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  return { ...map, values, higher: total('higher'), lower: total('lower') };
}
