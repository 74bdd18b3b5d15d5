import { THIS_RECORD } from '../this-record.ts';
import { EDITIONS } from '../../geography/edition.ts';
import { STATUS_CODES } from '../../pipeline/observation.ts';
import { schemaPath, type ApiKind } from './api-context.ts';
import {
  MEASURE,
  RELEASE,
  TARGETS,
  figureSchema,
  list,
  object,
  type Schema,
} from './api-schema-parts.ts';

const TEXT: Schema = { type: 'string', minLength: 1 };
const TEXTS = list(TEXT);
const ADDRESS: Schema = { type: 'string', format: 'uri' };
const COUNT: Schema = { type: 'integer', minimum: 0 };
const FIGURE = figureSchema(EDITIONS, Object.values(STATUS_CODES));

const AREA = {
  code: { type: 'string', pattern: '^[EKNSW][0-9]{8}$' },
  name: TEXT,
  editions: { ...list({ enum: EDITIONS }), minItems: 1 },
  links: object({ self: ADDRESS, page: { anyOf: [ADDRESS, { type: 'null' }] } }),
};

const CHART = object({
  ...{ id: TEXT, name: TEXT, headline: TEXT, summary: TEXT },
  mark: { enum: ['choropleth', 'symbol', 'lines'] },
  indicator: TEXT,
  place: object({ code: AREA.code, name: TEXT }),
  period: { type: ['string', 'null'] },
  links: addresses('page', 'json', 'csv', 'svg', 'png', 'embed', 'oembed'),
});

/** Fields of each kind of answer after those that all start with. */
const FIELDS: Readonly<Record<ApiKind, Readonly<Record<string, Schema>>>> = {
  index: {
    title: TEXT,
    description: TEXT,
    counts: object({ areas: COUNT, indicators: COUNT, charts: COUNT }),
    links: addresses('self', 'documentation', 'areas', 'indicators', 'charts', 'data', 'releases'),
    templates: object({ area: TEXT, indicator: TEXT }),
  },
  areas: { areas: list(object({ ...AREA, figures: COUNT })) },
  area: {
    ...AREA,
    attribution: TEXTS,
    indicators: { ...list(object({ ...MEASURE, figures: list(FIGURE) })), minItems: 1 },
    targets: TARGETS,
  },
  indicators: { indicators: list(object({ ...MEASURE, figures: COUNT })) },
  indicator: { ...MEASURE, notes: TEXTS, attribution: TEXTS, figures: list(FIGURE) },
  charts: { charts: list(CHART) },
};

/** The JSON Schema (2020-12) of a kind of answer; `link` makes a path a whole address. */
export function apiSchema(kind: ApiKind, link: (path: string) => string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: link(schemaPath(kind)),
    title: `${THIS_RECORD.short}, format 1: ${kind}`,
    // A later version of format 1 may add fields: readers must let pass what they do not know.
    ...object({
      $schema: { const: link(schemaPath(kind)) },
      format: { const: 1 },
      kind: { const: kind },
      release: RELEASE,
      licences: list(object({ name: TEXT, url: { anyOf: [ADDRESS, { type: 'null' }] } })),
      ...FIELDS[kind],
    }),
  };
}

function addresses(...names: readonly string[]): Schema {
  return object(Object.fromEntries(names.map((name) => [name, ADDRESS])));
}
