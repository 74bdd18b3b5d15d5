import type { ChartRecord } from '../charts/chart-record.ts';
import { LICENCES } from '../licences.ts';

/** Kinds of answers of the data interface; each has a schema of its own. */
export const API_KINDS = ['index', 'areas', 'area', 'indicators', 'indicator', 'charts'] as const;

export type ApiKind = (typeof API_KINDS)[number];

/** The release whose figures the record shows, or later; null before the first. */
export interface ApiRelease {
  readonly version: string;
  readonly date: string;
}

/** What answers need to know beside their figures. */
export interface ApiContext {
  /** Makes a path of the site, "/maps/", a whole address. */
  readonly link: (path: string) => string;
  readonly release: ApiRelease | null;
}

/** What every answer starts with. */
export interface ApiEnvelope {
  /** Address of the JSON Schema of this kind of answer. */
  readonly $schema: string;
  /** Number of the format: fields of a format are never taken away or renamed. */
  readonly format: 1;
  readonly kind: ApiKind;
  readonly release: ApiRelease | null;
  /** Licences of the figures in the answer, each once. */
  readonly licences: readonly { readonly name: string; readonly url: string | null }[];
}

/** Address of the schema of a kind of answer, below the site's base. */
export function schemaPath(kind: ApiKind): string {
  return `/api/v1/schemas/${kind}.schema.json`;
}

/** The first fields of an answer made from some charts. */
export function apiEnvelope(
  kind: ApiKind,
  charts: readonly Pick<ChartRecord, 'sources'>[],
  { link, release }: ApiContext,
): ApiEnvelope {
  const licences = charts.flatMap(({ sources }) => sources.map(({ licence }) => licence));
  return {
    $schema: link(schemaPath(kind)),
    format: 1,
    kind,
    release: release === null ? null : { version: release.version, date: release.date },
    licences: [...new Set(licences)].sort().map((licence) => LICENCES[licence]),
  };
}
