/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object all of whose fields are always there. */
export function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties) };
}

/** A list of things of one kind. */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}

const TEXT: Schema = { type: 'string', minLength: 1 };
const ADDRESS: Schema = { type: 'string', format: 'uri' };
const NUMBER: Schema = { type: ['number', 'null'] };
const PEOPLE: Schema = { type: ['number', 'null'], minimum: 0 };

/** The latest release; null before the first. */
export const RELEASE: Schema = {
  anyOf: [object({ version: TEXT, date: { type: 'string', format: 'date' } }), { type: 'null' }],
};

/** Fields of a measure. */
export const MEASURE: Readonly<Record<string, Schema>> = {
  slug: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  title: TEXT,
  noun: TEXT,
  unit: object({ kind: TEXT, symbol: { type: 'string' }, words: TEXT }),
  sources: {
    ...list(
      object({
        ...{ title: TEXT, publisher: TEXT, url: ADDRESS, dataset: TEXT },
        ...{ standing: TEXT, licence: TEXT, attribution: TEXT },
      }),
    ),
    minItems: 1,
  },
  links: object({ self: ADDRESS, page: ADDRESS, dataset: ADDRESS, csv: ADDRESS }),
};

/** Targets of an area. */
export const TARGETS: Schema = list(
  object({
    ...{ programme: TEXT, item: TEXT, title: TEXT, measure: TEXT, unit: TEXT },
    versions: list(
      object({
        value: { type: 'number' },
        printed: TEXT,
        set: TEXT,
        by: { type: ['string', 'null'] },
        decided: TEXT,
      }),
    ),
    standing: TEXT,
    page: ADDRESS,
  }),
);

/** One figure: it has a value, or a status that says why not. */
export function figureSchema(editions: readonly string[], codes: readonly string[]): Schema {
  return {
    ...object({
      area_code: { type: 'string', pattern: '^[EKNSW][0-9]{8}$' },
      area_name: TEXT,
      area_edition: { enum: editions },
      period: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}/P[0-9]+[YMD]$' },
      period_words: TEXT,
      ...{ value: NUMBER, lower_95: NUMBER, upper_95: NUMBER },
      ...{ count: PEOPLE, denominator: PEOPLE },
      status: { enum: codes },
      status_words: TEXT,
      chart: TEXT,
    }),
    anyOf: [
      { properties: { value: { type: 'number' } } },
      { properties: { value: { type: 'null' }, status: { enum: ['[c]', '[x]', '[z]'] } } },
    ],
  };
}
