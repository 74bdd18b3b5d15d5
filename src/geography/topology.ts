import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { DataError } from '../pipeline/data-error.ts';
import { EDITIONS, isCodeOf } from './edition.ts';
import type { Edition } from './edition.ts';

/** Box in British National Grid metres. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

export interface AreaProperties {
  readonly name: string;
  /** True where the outline stands in for one that cannot be rebuilt exactly. */
  readonly approximate?: true;
}

export type AreaCollection = GeometryCollection<AreaProperties>;

/** Objects of a place's topology: all made of the same arcs, so that borders coincide. */
export interface PlaceObjects extends Objects<AreaProperties> {
  [name: string]: AreaCollection;
  /** Every area of the edition; `id` is its official code. */
  areas: AreaCollection;
  /** The one outline of the place, merged from the areas. */
  city: AreaCollection;
  /** Wards of the same years, merged from LSOAs by the best-fit lookup. */
  wards?: AreaCollection;
  /** Wards since 2015, merged from LSOAs of 2011. */
  wards2015?: AreaCollection;
}

/** One edition of a place's boundaries in British National Grid metres (EPSG:27700). */
export interface PlaceTopology extends Topology<PlaceObjects> {
  readonly edition: Edition;
  /** Box of the place's 2011 outline, the same in every edition: maps lie on each other. */
  readonly frame: Frame;
}

/**
 * Text of `data/geography/<place>/<edition>.topojson` to its topology.
 * @throws DataError where the objects, codes or frame are not what the maps rely on.
 */
export function parseTopology(text: string, file: string): PlaceTopology {
  const topology = parseJson(text) as PlaceTopology | undefined;
  const outer = topology === undefined ? ['text that is not JSON'] : outerFaults(topology);
  const faults = topology === undefined || outer.length > 0 ? outer : codeFaults(topology);
  if (topology !== undefined && faults.length === 0) return topology;
  throw new DataError({
    file,
    found: faults.join('; '),
    expected: 'a topology with edition, frame and the objects "areas" and "city"',
    remedy: 'Build the boundaries again: npm run geography -- --from DIR',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outerFaults(topology: Partial<PlaceTopology>): readonly string[] {
  const { type, edition, frame, objects } = topology;
  return [
    type === 'Topology' ? [] : [`type "${type}"`],
    edition !== undefined && EDITIONS.includes(edition) ? [] : [`edition "${edition}"`],
    frame?.length === 4 && frame.every(Number.isFinite) ? [] : [`frame ${JSON.stringify(frame)}`],
    objects?.areas?.type === 'GeometryCollection' ? [] : ['no object "areas"'],
    objects?.city?.type === 'GeometryCollection' ? [] : ['no object "city"'],
  ].flat();
}

function codeFaults({ objects, edition }: PlaceTopology): readonly string[] {
  const codes = areaCodes(objects.areas);
  const repeated = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...repeated.map((code) => `${code} twice`),
    ...codes.filter((code) => !isCodeOf(edition, code)).map((code) => `"${code}" as a code`),
    ...objects.areas.geometries
      .filter(
        ({ type, properties }) => type?.endsWith('Polygon') !== true || properties === undefined,
      )
      .map(({ id }) => `${id} without an outline or a name`),
  ];
}

/** Official codes of a collection, in its own order. */
export function areaCodes(collection: AreaCollection): readonly string[] {
  return collection.geometries.map(({ id }) => String(id));
}
