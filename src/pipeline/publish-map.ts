import type { Place } from '../areas/place.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import { nameSlug } from '../geography/area-slug.ts';
import type { MapIndicator, Tables } from '../indicators/indicator.ts';
import { checkOutputs } from './check-outputs.ts';
import { classBreaks } from './class-breaks.ts';
import { checkMark, computeOwn, roundRow } from './indicator-rows.ts';
import { publishPeriod } from './map-period.ts';
import { emptyObservation } from './observation.ts';
import type { Observation } from './observation.ts';
import { byAreaThenPeriod } from './observation-table.ts';
import { formatPeriod } from './period.ts';
import type { ComputedRow, PublishedMap } from './published.ts';

/** Everything that a map is made from. */
export interface MapInput {
  readonly indicator: MapIndicator;
  readonly slug: string;
  readonly place: Place & { readonly slug: string };
  readonly tables: Tables;
  /** The place's areas of all editions that it has outlines of. */
  readonly areas: readonly NamedArea[];
}

/**
 * A map indicator computed for one place: rows of every period in order of code, rounded as they
 * are printed, classed by breaks that all periods share. Periods of an edition that the place has no
 * areas of are left out; null where no period is left.
 * @throws DataError where rows and areas do not match, or a value cannot be true.
 * @throws RangeError where counts would be shaded, or two periods share an address.
 */
export function publishMap(input: MapInput): PublishedMap | null {
  const { indicator, slug, place, areas } = input;
  checkMark(indicator, slug);
  const codes = new Set(areas.map(({ code }) => code));
  const editions = new Set(areas.map(({ edition }) => edition));
  const rounded = computeOwn(indicator, input.tables, codes)
    .filter(({ period }) => editions.has(indicator.edition(period)))
    .map((row) => roundRow(row, indicator.unit.decimals));
  if (rounded.length === 0) return null;
  const periods = [...new Set(rounded.map(({ period }) => period))].sort();
  const complete = periods.map((period) => completePeriod(period, rounded, input));
  const values = complete.flatMap(({ rows }) => rows.map(({ value }) => value));
  const breaks = indicator.mark === 'choropleth' ? classBreaks(values, indicator.classes) : [];
  const published = complete.map(({ period, label, rows }) =>
    publishPeriod({
      indicator,
      place,
      areas,
      period,
      label,
      slug: nameSlug(label),
      rows,
      breaks,
    }),
  );
  checkAddresses(
    published.map((each) => each.slug),
    slug,
  );
  const present = values.filter((value) => value !== null);
  const extent = [Math.min(...present), Math.max(...present)] as const;
  return { indicator: slug, place: place.slug, breaks, extent, periods: published };
}

interface CompletePeriod {
  readonly period: string;
  readonly label: string;
  readonly rows: readonly ComputedRow[];
}

/** Rows of one period, with those areas added that the indicator says may lack one. */
function completePeriod(
  period: string,
  computed: readonly ComputedRow[],
  { indicator, slug, areas }: MapInput,
): CompletePeriod {
  const { range } = indicator;
  const edition = indicator.edition(period);
  const codes = areas.filter((area) => area.edition === edition).map(({ code }) => code);
  const present = computed.filter((row) => row.period === period);
  const covered = new Set(present.map(({ area }) => area));
  const absent =
    indicator.elsewhere === undefined ? [] : codes.filter((code) => !covered.has(code));
  const rows = [...present, ...absent.map((code) => notApplicable(code, period))];
  checkOutputs(rows, { file: `src/indicators/${slug}.ts`, period, edition, areas: codes, range });
  const label = indicator.periodLabel?.(period) ?? formatPeriod(period);
  return { period, label, rows: rows.sort(byAreaThenPeriod) };
}

function notApplicable(area: string, period: string): Observation {
  return { ...emptyObservation(area, period), status: 'not applicable' };
}

function checkAddresses(slugs: readonly string[], indicator: string): void {
  const repeated = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (repeated !== undefined)
    throw new RangeError(`two periods of indicator "${indicator}" share the address "${repeated}"`);
}
