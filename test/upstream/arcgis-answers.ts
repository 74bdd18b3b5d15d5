import type { MultiPolygon, Polygon } from 'geojson';
import { boxOf, outlineRings } from '../../src/geography/point-in-outline.ts';
import type { TextAnswer } from './answer.ts';

/** One row of a service: its fields in capitals, and its outline in degrees where it has one. */
export interface ServiceRow {
  readonly fields: Readonly<Record<string, string | number | null>>;
  readonly geometry?: Polygon | MultiPolygon;
}

/** What a service holds, and how it answers. */
export interface Service {
  readonly rows: readonly ServiceRow[];
  /** Some services spell their fields in small letters. */
  readonly isLowerCase?: boolean;
}

/** Services by name. */
export type Services = ReadonlyMap<string, Service>;

const QUERY = /\/ESMARspQHYMw9BZ9\/arcgis\/rest\/services\/([^/]+)\/FeatureServer\/0\/query$/;

/**
 * Answers questions to ArcGIS services as they do: errors come with status 200, pages are cut at the
 * size of the service, and the mark of a cut stands in another place in GeoJSON.
 */
export function arcgisAnswers(services: Services, { pageSize = 1000 } = {}) {
  return (url: URL): TextAnswer | null => {
    const [, name] = QUERY.exec(url.pathname) ?? [];
    if (name === undefined) return null;
    const service = services.get(name);
    const body =
      service === undefined
        ? errorBody('Invalid URL', 'Invalid URL')
        : answerBody(service, url.searchParams, pageSize);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { status: 200, headers, body: JSON.stringify(body) };
  };
}

/** All rows of several sets of services together, as a national service has them. */
export function joinedServices(...sets: readonly Services[]): Services {
  const joined = new Map<string, Service>();
  for (const [name, { rows, ...rest }] of sets.flatMap((services) => [...services]))
    joined.set(name, { ...rest, rows: [...(joined.get(name)?.rows ?? []), ...rows] });
  return joined;
}

function errorBody(message: string, detail: string) {
  return { error: { code: 400, message, details: [detail] } };
}

function answerBody(service: Service, query: URLSearchParams, pageSize: number): object {
  const fields = (query.get('outFields') ?? '').split(',').filter((field) => field !== '');
  const held = Object.keys(service.rows[0]?.fields ?? {});
  const named = [...(query.get('where') ?? '').matchAll(/([A-Z]\w+)(?==| LIKE )/g)];
  const unknown = [...fields, ...named.map(([, field = '']) => field)].find(
    (field) => !held.includes(field),
  );
  if (unknown !== undefined)
    return errorBody(
      'Cannot perform query. Invalid query parameters.',
      `'Invalid field: ${unknown}' parameter is invalid`,
    );
  const matching = service.rows.filter((row) => isWanted(row, query));
  if (query.get('returnCountOnly') === 'true') return { count: matching.length };
  const offset = Number(query.get('resultOffset'));
  const size = Math.min(pageSize, Number(query.get('resultRecordCount')));
  const ordered = inOrder(matching, query.get('orderByFields')?.split(',') ?? []);
  const page = { rows: ordered.slice(offset, offset + size), fields };
  const cut = offset + size < ordered.length ? { exceededTransferLimit: true } : {};
  return query.get('f') === 'geojson'
    ? geojsonBody(service, page, cut)
    : jsonBody(service, page, cut);
}

interface Page {
  readonly rows: readonly ServiceRow[];
  readonly fields: readonly string[];
}

function geojsonBody(service: Service, { rows, fields }: Page, cut: object): object {
  return {
    type: 'FeatureCollection',
    ...('exceededTransferLimit' in cut ? { properties: cut } : {}),
    features: rows.map((row, index) => ({
      type: 'Feature',
      id: index + 1,
      geometry: row.geometry === undefined ? null : rounded(row.geometry),
      properties: picked(service, row, fields),
    })),
  };
}

function jsonBody(service: Service, { rows, fields }: Page, cut: object): object {
  return {
    objectIdFieldName: 'ObjectId',
    globalIdFieldName: '',
    fields: fields.map((name) => ({ name, type: 'esriFieldTypeString', alias: name, length: 9 })),
    ...cut,
    features: rows.map((row) => ({ attributes: picked(service, row, fields) })),
  };
}

function picked({ isLowerCase }: Service, row: ServiceRow, fields: readonly string[]): object {
  return Object.fromEntries(
    fields.map((field) => [
      isLowerCase === true ? field.toLowerCase() : field,
      row.fields[field] ?? null,
    ]),
  );
}

function inOrder(rows: readonly ServiceRow[], fields: readonly string[]): readonly ServiceRow[] {
  const key = (row: ServiceRow) => fields.map((field) => String(row.fields[field])).join(' ');
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row);
}

function isWanted(row: ServiceRow, query: URLSearchParams): boolean {
  const isInBox = meetsBox(row, query.get('geometry'));
  return isInBox && (query.get('where') ?? '').split(' OR ').some((each) => holds(row, each));
}

function holds({ fields }: ServiceRow, condition: string): boolean {
  if (condition === '1=1') return true;
  const [, field = '', operator, literal = ''] =
    /^(\w+)(=| LIKE )'((?:[^']|'')*)'$/.exec(condition) ?? [];
  const wanted = literal.replaceAll("''", "'");
  const value = String(fields[field] ?? '');
  if (operator === '=') return value === wanted;
  const pattern = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*');
  return operator === ' LIKE ' && new RegExp(`^${pattern}$`).test(value);
}

function meetsBox({ geometry }: ServiceRow, box: string | null): boolean {
  if (box === null) return true;
  if (geometry === undefined) return false;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = box.split(',').map(Number);
  const [myWest, mySouth, myEast, myNorth] = boxOf(outlineRings(geometry));
  return myWest <= east && west <= myEast && mySouth <= north && south <= myNorth;
}

/** Degrees to the six decimals that are asked for. */
function rounded(geometry: Polygon | MultiPolygon): object {
  return JSON.parse(
    JSON.stringify(geometry, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(6)) : value,
    ),
  ) as object;
}
