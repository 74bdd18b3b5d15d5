import type { Place } from '../areas/place.ts';
import type { Tables, TrendIndicator } from '../indicators/indicator.ts';
import type { Break } from '../record/breaks.ts';
import { checkObservations } from './check-observations.ts';
import { computeOwn, roundRow } from './indicator-rows.ts';
import type { Observation } from './observation.ts';
import { byAreaThenPeriod } from './observation-table.ts';
import type { PublishedTrend, TrendSeries } from './published.ts';
import { namingYear, trendBreaks } from './trend-breaks.ts';
import { computeTrendFacts, isFigure } from './trend-facts.ts';
import { firstComparable, summariseTrend } from './trend-summary.ts';

/** Everything that a trend is made from. */
export interface TrendInput {
  readonly indicator: TrendIndicator;
  readonly slug: string;
  readonly place: Place & { readonly slug: string };
  readonly tables: Tables;
  /** Records of `data/breaks.yaml`. */
  readonly breaks: readonly Break[];
}

/**
 * A trend indicator computed for one place: the place's series first, then its comparators in their
 * declared order, those left out that the tables do not cover. Null where the place has no figure.
 * @throws DataError where a value cannot be true.
 */
export function publishTrend(input: TrendInput): PublishedTrend | null {
  const { indicator, slug, place } = input;
  const rows = computeRows(input, `src/indicators/${slug}.ts`);
  const facts = computeTrendFacts(rows, place);
  if (facts === null) return null;
  const breaks = trendBreaks(rows, input.breaks, indicator.breaks);
  const own = rows.filter(({ area }) => area === place.code).filter(isFigure);
  const comparable = firstComparable(own, breaks) ?? facts.last;
  const years = [facts.first, facts.last].map(({ period }) => namingYear(period)).join(' to ');
  return {
    indicator: slug,
    place: place.slug,
    headline: indicator.headline(facts),
    subtitle: `${indicator.measure}, ${place.name} and comparators, ${years}`,
    summary: summariseTrend(facts, indicator, { breaks, comparable }),
    series: seriesOf(rows, place),
    breaks,
    programme: place.programme ?? null,
  };
}

function computeRows(
  { indicator, place, tables }: TrendInput,
  file: string,
): readonly Observation[] {
  const codes = new Set([place.code, ...place.comparators.map(({ code }) => code)]);
  const rows = computeOwn(indicator, tables, codes)
    .map((row) => roundRow(row, indicator.unit.decimals))
    .sort(byAreaThenPeriod);
  const { range } = indicator;
  // Each line has years of its own: one without a row is a gap, which no line crosses.
  const placeOf = (code: string) => code;
  checkObservations(rows, { file: `${file}, computed rows`, edition: 'authority', range, placeOf });
  return rows;
}

function seriesOf(rows: readonly Observation[], place: Place): readonly TrendSeries[] {
  return [place, ...place.comparators]
    .map(({ code, name }) => ({ area: code, name, rows: rows.filter((row) => row.area === code) }))
    .filter((series) => series.rows.length > 0);
}
