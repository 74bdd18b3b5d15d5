import { apiEnvelope, type ApiContext, type ApiEnvelope } from './api-context.ts';
import type { ChartRecord } from '../charts/chart-record.ts';

/** A chart with the addresses of all that is made of it. */
export interface ApiChart {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly summary: string;
  readonly mark: ChartRecord['mark'];
  readonly indicator: string;
  readonly place: { readonly code: string; readonly name: string };
  /** The period of a map in words; null on a trend, which has many. */
  readonly period: string | null;
  readonly links: Readonly<
    Record<'page' | 'json' | 'csv' | 'svg' | 'png' | 'embed' | 'oembed', string>
  >;
}

export interface ApiCharts extends ApiEnvelope {
  readonly charts: readonly ApiChart[];
}

/** The list of all charts: `/api/v1/charts/index.json`. */
export function apiCharts(charts: readonly ChartRecord[], context: ApiContext): ApiCharts {
  return {
    ...apiEnvelope('charts', charts, context),
    charts: charts.map((chart) => ({
      id: chart.id,
      name: chart.name,
      headline: chart.headline,
      summary: chart.summary,
      mark: chart.mark,
      indicator: chart.indicator,
      place: { code: chart.place.code, name: chart.place.name },
      period: chart.period?.label ?? null,
      links: linksOf(chart.id, context),
    })),
  };
}

function linksOf(id: string, { link }: ApiContext): ApiChart['links'] {
  const file = (name: string) => link(`/charts/${id}/${name}`);
  return {
    page: file(''),
    json: file(`${id}.json`),
    csv: file(`${id}.csv`),
    svg: file(`${id}.svg`),
    png: file(`${id}.png`),
    embed: file('embed/'),
    oembed: file('oembed.json'),
  };
}
