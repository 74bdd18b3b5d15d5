import type { Question } from './upstream.ts';

/** One table or layer of the ArcGIS services that ONS Open Geography answers with. */
export interface ArcgisLayer<Field extends string = string> {
  /** Name of the service in its address: it changes with each edition and each correction. */
  readonly service: string;
  /** What the portal calls it: to be searched for where the service is not there any more. */
  readonly title: string;
  /** Fields that are asked for. Answers may spell them in capitals or not. */
  readonly fields: readonly Field[];
  /** Whether the outlines are asked for too. */
  readonly hasOutlines: boolean;
}

/** Box in degrees (WGS84). */
export type Envelope = readonly [west: number, south: number, east: number, north: number];

/** Which rows of a layer are wanted, and under what name the answers are kept. */
export interface ArcgisRequest<Field extends string = string> {
  readonly layer: ArcgisLayer<Field>;
  /** Condition in the SQL of the service; all rows if left out. */
  readonly where?: string;
  /** Only what meets the box. */
  readonly envelope?: Envelope;
  /** Beginning of the names of its questions: "ons-open-geography/leicester/lsoa2011". */
  readonly name: string;
}

const SERVICES = 'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services';

/** Rows that are asked for at once: the least that a service of ONS was seen to be limited to. */
const PAGE = 1000;

/** Asks how many rows there are: `{"count":192}`. */
export function countQuestion(request: ArcgisRequest): Question {
  const parameters = { ...conditions(request), returnCountOnly: 'true', f: 'json' };
  return question(request, 'count', parameters);
}

/**
 * Asks for the rows from an offset on, in order of all their fields, so that pages neither overlap
 * nor leave gaps. Outlines come as GeoJSON in degrees to six decimals, rows without as ArcGIS JSON.
 */
export function pageQuestion(request: ArcgisRequest, offset: number): Question {
  const { fields, hasOutlines } = request.layer;
  const outlines = { returnGeometry: 'true', outSR: '4326', geometryPrecision: '6', f: 'geojson' };
  return question(request, String(offset), {
    ...conditions(request),
    outFields: fields.join(','),
    orderByFields: fields.join(','),
    ...(hasOutlines ? outlines : { returnGeometry: 'false', f: 'json' }),
    resultOffset: String(offset),
    resultRecordCount: String(PAGE),
  });
}

/** A text as a literal of the service's SQL: quotes are doubled. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function conditions({ where, envelope }: ArcgisRequest): Readonly<Record<string, string>> {
  const box = {
    geometryType: 'esriGeometryEnvelope',
    inSR: '4326',
    spatialRel: 'esriSpatialRelIntersects',
  };
  return {
    where: where ?? '1=1',
    ...(envelope === undefined ? {} : { geometry: envelope.join(','), ...box }),
  };
}

function question(
  { layer, name }: ArcgisRequest,
  part: string,
  parameters: Readonly<Record<string, string>>,
): Question {
  const query = Object.entries(parameters).map(
    ([key, value]) => `${key}=${encodeURIComponent(value)}`,
  );
  return {
    name: `${name}-${part}.json`,
    url: `${SERVICES}/${layer.service}/FeatureServer/0/query?${query.join('&')}`,
    packing: 'plain',
  };
}
