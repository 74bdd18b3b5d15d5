import { DataError } from '../pipeline/data-error.ts';
import type { ArcgisLayer } from './arcgis-layer.ts';

/** One row of a layer: its fields as text, null as nothing, and its outline as it came. */
export interface ArcgisRow<Field extends string = string> {
  readonly cells: Readonly<Record<Field, string>>;
  readonly geometry: unknown;
}

export interface ArcgisPage<Field extends string = string> {
  readonly rows: readonly ArcgisRow<Field>[];
  /** Whether the service has further rows than these. */
  readonly hasMore: boolean;
}

/** The layer that was asked, and the name of the answer. */
export interface ArcgisAnswer<Field extends string = string> {
  readonly layer: ArcgisLayer<Field>;
  readonly file: string;
}

/**
 * An answer in ArcGIS JSON or GeoJSON to its rows.
 * @throws DataError where it is an error (which comes with status 200), has no rows to read, or
 *   lacks a field: the message says which service to look for.
 */
export function parseArcgisPage<Field extends string>(
  answer: unknown,
  about: ArcgisAnswer<Field>,
): ArcgisPage<Field> {
  const body = checkedBody(answer, about);
  const features = body['features'];
  if (!Array.isArray(features)) throw layerFault(about, 'no "features"', 'a list of rows');
  return {
    rows: features.map((feature: unknown, index) => parseRow(feature, { ...about, index })),
    // GeoJSON carries the mark among the properties of the collection, ArcGIS JSON beside the rows.
    hasMore: [body, body['properties']].some(
      (each) => isRecord(each) && each['exceededTransferLimit'] === true,
    ),
  };
}

/**
 * An answer to `returnCountOnly` to the number of rows.
 * @throws DataError where it is an error or no number.
 */
export function parseArcgisCount(answer: unknown, about: ArcgisAnswer): number {
  const { count } = checkedBody(answer, about);
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
  throw layerFault(about, `count ${JSON.stringify(count)}`, 'the number of rows');
}

function checkedBody(answer: unknown, about: ArcgisAnswer): Readonly<Record<string, unknown>> {
  if (!isRecord(answer)) throw layerFault(about, 'no JSON object', 'an answer of the service');
  const { error } = answer;
  if (error === undefined) return answer;
  const { code, message, details } = isRecord(error) ? error : {};
  const words = [message, ...(Array.isArray(details) ? details : [])].filter(
    (each, index, all) => typeof each === 'string' && each !== '' && all.indexOf(each) === index,
  );
  const found = `error ${String(code)}: ${words.join('; ') || JSON.stringify(error)}`;
  throw layerFault(about, found, `rows of the service ${about.layer.service}`);
}

function parseRow<Field extends string>(
  feature: unknown,
  about: ArcgisAnswer<Field> & { readonly index: number },
): ArcgisRow<Field> {
  const record = isRecord(feature) ? feature : {};
  const attributes = record['properties'] ?? record['attributes'];
  if (!isRecord(attributes))
    throw layerFault(about, `row ${about.index + 1} without fields`, 'fields in every row');
  const values = new Map(
    Object.entries(attributes).map(([field, value]) => [field.toUpperCase(), value]),
  );
  const cells = about.layer.fields.map((field) => {
    if (!values.has(field)) throw missingField(field, values, about);
    return [field, cellText(values.get(field), field, about)] as const;
  });
  return {
    cells: Object.fromEntries(cells) as Record<Field, string>,
    geometry: record['geometry'] ?? null,
  };
}

function cellText(
  value: unknown,
  field: string,
  about: ArcgisAnswer & { readonly index: number },
): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  const found = `${JSON.stringify(value)} in row ${about.index + 1}`;
  throw layerFault({ ...about, column: field }, found, 'a text or a number');
}

function missingField(
  field: string,
  values: ReadonlyMap<string, unknown>,
  about: ArcgisAnswer,
): DataError {
  const found = `fields ${[...values.keys()].join(', ') || 'none'}`;
  return layerFault({ ...about, column: field }, found, `fields ${about.layer.fields.join(', ')}`);
}

/** A fault of a layer's answer: says what to search the portal for, and which file to edit. */
export function layerFault(
  { layer, file, column }: ArcgisAnswer & { readonly column?: string },
  found: string,
  expected: string,
): DataError {
  const place = column === undefined ? { file } : { file, column };
  return new DataError({ ...place, found, expected, remedy: layerRemedy(layer) });
}

/** What to do where a service is not what it was. */
export function layerRemedy({ title, service }: ArcgisLayer): string {
  return (
    `ask again later; if it stays, search https://geoportal.statistics.gov.uk/ for “${title}”, ` +
    `and put the name and fields of its service in place of ${service} in src/upstream/open-geography-*.ts`
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
