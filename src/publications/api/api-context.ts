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
  readonly licence: { readonly name: string; readonly url: string | null };
}

/** Address of the schema of a kind of answer, below the site's base. */
export function schemaPath(kind: ApiKind): string {
  return `/api/v1/schemas/${kind}.schema.json`;
}

/** The first fields of an answer. */
export function apiEnvelope(kind: ApiKind, { link, release }: ApiContext): ApiEnvelope {
  return {
    $schema: link(schemaPath(kind)),
    format: 1,
    kind,
    release: release === null ? null : { version: release.version, date: release.date },
    licence: LICENCES['OGL-3.0'],
  };
}
