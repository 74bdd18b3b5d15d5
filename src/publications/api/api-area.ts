import type { Edition } from '../../geography/edition.ts';
import { apiEnvelope, type ApiContext, type ApiEnvelope } from './api-context.ts';
import { apiFigures, uniqueRows, type ApiFigure } from './api-figure.ts';
import { apiMeasure, chartsByIndicator, type ApiMeasure } from './api-indicator.ts';
import type { ApiTarget } from './api-target.ts';
import type { ChartRecord } from '../charts/chart-record.ts';

/** An area that figures are published for. */
export interface ApiAreaName {
  readonly code: string;
  readonly name: string;
  /** Editions of boundaries that its figures are for, ascending. */
  readonly editions: readonly Edition[];
  readonly links: { readonly self: string; readonly page: string | null };
}

export interface ApiAreas extends ApiEnvelope {
  readonly areas: readonly (ApiAreaName & { readonly figures: number })[];
}

/** All that is published of one area. */
export interface ApiArea extends ApiEnvelope, ApiAreaName {
  readonly attribution: readonly string[];
  readonly indicators: readonly (ApiMeasure & { readonly figures: readonly ApiFigure[] })[];
  /** What programmes on record set out to reach in it. */
  readonly targets: readonly ApiTarget[];
}

export interface ApiAreaInput {
  readonly charts: readonly ChartRecord[];
  readonly context: ApiContext;
  /** Paths of the pages of areas, by code; comparators have none. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Codes of all areas with figures, ascending. */
export function areaCodes(charts: readonly ChartRecord[]): readonly string[] {
  return [...new Set(charts.flatMap(({ rows }) => rows.map(({ area }) => area)))].sort();
}

/** The list of all areas: `/api/v1/areas/index.json`. */
export function apiAreas({ charts, context, pages }: ApiAreaInput): ApiAreas {
  const rows = Map.groupBy(rowsOf(charts), ({ area }) => area);
  return {
    ...apiEnvelope('areas', charts, context),
    areas: areaCodes(charts).map((code) => {
      const own = rows.get(code) ?? [];
      return { ...nameOf(own, { context, pages }), figures: own.length };
    }),
  };
}

/** One area's answer, from charts with rows of it alone. @throws RangeError where no chart has a figure of it. */
export function apiArea(input: ApiAreaInput, targets: readonly ApiTarget[]): ApiArea {
  const { charts, context } = input;
  const indicators = chartsByIndicator(charts).map((own) => ({
    ...apiMeasure(ownPlaceFirst(own), context),
    figures: apiFigures(own),
  }));
  return {
    ...apiEnvelope('area', charts, context),
    ...nameOf(rowsOf(charts), input),
    attribution: [...new Set(charts.flatMap(({ attribution }) => attribution))],
    indicators,
    targets,
  };
}

/**
 * The charts of the place that the area itself is before those of places that are compared with it:
 * the page of a measure is then that of the area’s own place.
 */
function ownPlaceFirst(charts: readonly ChartRecord[]): readonly ChartRecord[] {
  const isOwn = ({ place, rows }: ChartRecord) => rows.some(({ area }) => area === place.code);
  return charts.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

/** Rows of all measures, each area and period once in each. */
function rowsOf(charts: readonly ChartRecord[]): readonly ChartRecord['rows'][number][] {
  return chartsByIndicator(charts).flatMap((own) => uniqueRows(own).map(({ row }) => row));
}

function nameOf(
  rows: readonly ChartRecord['rows'][number][],
  { context, pages }: Pick<ApiAreaInput, 'context' | 'pages'>,
): ApiAreaName {
  const [first] = rows;
  if (first === undefined) throw new RangeError('no figure is published for the area');
  const page = pages.get(first.area);
  return {
    code: first.area,
    name: first.name,
    editions: [...new Set(rows.map(({ edition }) => edition))].sort(),
    links: {
      self: context.link(`/api/v1/areas/${first.area}.json`),
      page: page === undefined ? null : context.link(page),
    },
  };
}
