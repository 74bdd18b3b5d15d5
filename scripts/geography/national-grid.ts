import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';

/**
 * British National Grid from WGS 84 by the seven-parameter transformation of the Ordnance Survey,
 * which is good to about 5 m; the OSTN15 grid would be good to 0.1 m and is not needed for maps of
 * generalised boundaries.
 */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

/** Coordinates are rounded to this many metres before a topology is built. */
export const GRID = 0.5;

const projection = proj4('WGS84', NATIONAL_GRID);

export interface NamedProperties {
  readonly name: string;
}

export type Outlines = FeatureCollection<Polygon | MultiPolygon, NamedProperties>;
export type Outline = Feature<Polygon | MultiPolygon, NamedProperties>;

/** Longitude and latitude in degrees to metres of the National Grid, not rounded. */
export function toNationalGrid([longitude = NaN, latitude = NaN]: Position): Position {
  return projection.forward([longitude, latitude]);
}

/** Metres of the National Grid to longitude and latitude in degrees, not rounded. */
export function fromNationalGrid([east = NaN, north = NaN]: Position): Position {
  return projection.inverse([east, north]);
}

/** A position rounded to the grid on which neighbours share their vertices exactly. */
export function toGrid(position: Position): Position {
  return position.map((metres) => Math.round(metres / GRID) * GRID);
}

/** Outlines with every position moved, in order of code. */
export function movedOutlines(
  outlines: Outlines,
  move: (position: Position) => Position,
): readonly Outline[] {
  return outlines.features
    .map((outline) => ({ ...outline, geometry: movedGeometry(outline.geometry, move) }))
    .toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

function movedGeometry(
  geometry: Polygon | MultiPolygon,
  move: (position: Position) => Position,
): Polygon | MultiPolygon {
  const movedRings = (rings: readonly Position[][]) => rings.map((ring) => ring.map(move));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: movedRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(movedRings) };
}
