import { areaCodes } from './api-area.ts';
import { apiEnvelope, type ApiContext, type ApiEnvelope } from './api-context.ts';
import { chartsByIndicator } from './api-indicator.ts';
import type { ChartRecord } from '../charts/chart-record.ts';

/** The way in: what there is and where. */
export interface ApiIndex extends ApiEnvelope {
  readonly title: string;
  readonly description: string;
  readonly counts: Readonly<Record<'areas' | 'indicators' | 'charts', number>>;
  readonly links: Readonly<
    Record<
      'self' | 'documentation' | 'areas' | 'indicators' | 'charts' | 'data' | 'releases',
      string
    >
  >;
  /** Addresses with a part to fill in. */
  readonly templates: Readonly<Record<'area' | 'indicator', string>>;
}

/** The first answer: `/api/v1/index.json`. */
export function apiIndex(
  charts: readonly ChartRecord[],
  context: ApiContext,
  { name, description }: { readonly name: string; readonly description: string },
): ApiIndex {
  const { link } = context;
  return {
    ...apiEnvelope('index', charts, context),
    title: name,
    description,
    counts: {
      areas: areaCodes(charts).length,
      indicators: chartsByIndicator(charts).length,
      charts: charts.length,
    },
    links: {
      self: link('/api/v1/index.json'),
      documentation: link('/api/'),
      areas: link('/api/v1/areas/index.json'),
      indicators: link('/api/v1/indicators/index.json'),
      charts: link('/api/v1/charts/index.json'),
      data: link('/data/'),
      releases: link('/releases/'),
    },
    templates: {
      area: `${link('/api/v1/areas/')}{code}.json`,
      indicator: `${link('/api/v1/indicators/')}{slug}.json`,
    },
  };
}
