import type { Unit } from '../../indicators/indicator.ts';
import { apiEnvelope, type ApiContext, type ApiEnvelope } from './api-context.ts';
import { apiFigures, uniqueRows, type ApiFigure } from './api-figure.ts';
import { measureTitle } from '../charts/chart-name.ts';
import type { ChartRecord, ChartSource } from '../charts/chart-record.ts';

/** What an answer says of a measure wherever its figures stand. */
export interface ApiMeasure {
  readonly slug: string;
  readonly title: string;
  /** The measure inside a sentence: "claimant rate". */
  readonly noun: string;
  readonly unit: Pick<Unit, 'kind' | 'symbol' | 'words'>;
  readonly sources: readonly Omit<ChartSource, 'slug'>[];
  readonly links: {
    readonly self: string;
    readonly page: string;
    readonly dataset: string;
    readonly csv: string;
  };
}

export interface ApiIndicators extends ApiEnvelope {
  readonly indicators: readonly (ApiMeasure & { readonly figures: number })[];
}

export interface ApiIndicator extends ApiEnvelope, ApiMeasure {
  readonly notes: readonly string[];
  readonly attribution: readonly string[];
  readonly figures: readonly ApiFigure[];
}

/** The measure that charts of one indicator show. @throws RangeError where there is no chart. */
export function apiMeasure(charts: readonly ChartRecord[], { link }: ApiContext): ApiMeasure {
  const [chart] = charts;
  if (chart === undefined) throw new RangeError('a measure needs a chart');
  const { indicator: slug, noun, unit, sources } = chart;
  return {
    slug,
    title: measureTitle(chart),
    noun,
    unit: { kind: unit.kind, symbol: unit.symbol, words: unit.words },
    sources: sources.map((source) => ({
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      dataset: source.dataset,
      standing: source.standing,
      licence: source.licence,
      attribution: source.attribution,
    })),
    links: {
      self: link(`/api/v1/indicators/${slug}.json`),
      page: link(pageOf(charts, chart)),
      dataset: link(`/data/${slug}/`),
      csv: link(`/data/${slug}/${slug}.csv`),
    },
  };
}

/** The page of the measure in the first place that has it: of a map that of its latest period. */
function pageOf(charts: readonly ChartRecord[], { place }: ChartRecord): string {
  return charts.findLast((chart) => chart.place.slug === place.slug)?.page ?? '/';
}

const groups = new WeakMap<readonly ChartRecord[], readonly (readonly ChartRecord[])[]>();

/** Charts by their indicators, in order of slug: of the same list the very same groups. */
export function chartsByIndicator(
  charts: readonly ChartRecord[],
): readonly (readonly ChartRecord[])[] {
  const grouped = groups.get(charts) ?? groupByIndicator(charts);
  groups.set(charts, grouped);
  return grouped;
}

function groupByIndicator(charts: readonly ChartRecord[]): readonly (readonly ChartRecord[])[] {
  return [...Map.groupBy(charts, ({ indicator }) => indicator)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, own]) => own);
}

/** The list of all measures: `/api/v1/indicators/index.json`. */
export function apiIndicators(charts: readonly ChartRecord[], context: ApiContext): ApiIndicators {
  return {
    ...apiEnvelope('indicators', charts, context),
    indicators: chartsByIndicator(charts).map((own) => ({
      ...apiMeasure(own, context),
      figures: uniqueRows(own).length,
    })),
  };
}

/** All figures of one measure. @throws RangeError where there is no chart. */
export function apiIndicator(charts: readonly ChartRecord[], context: ApiContext): ApiIndicator {
  const sentences = charts.flatMap(({ rounding, caveats, howMade, definitions }) => [
    ...howMade,
    ...rounding.map((words) => `Rounding at the source: ${words}.`),
    ...caveats,
    ...definitions.map(({ id, sentence }) => `${id}: ${sentence}`),
  ]);
  return {
    ...apiEnvelope('indicator', charts, context),
    ...apiMeasure(charts, context),
    notes: [...new Set(sentences)],
    attribution: [...new Set(charts.flatMap(({ attribution }) => attribution))],
    figures: apiFigures(charts),
  };
}
