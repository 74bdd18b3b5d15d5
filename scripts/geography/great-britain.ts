import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Polygon, MultiPolygon, GeometryCollection, Topology } from 'topojson-specification';
import type { InsetOutline } from '../../src/geography/inset.ts';
import { ringArea } from '../../src/geography/label-point.ts';
import { renderRings } from '../../src/geography/shape-path.ts';
import { toNationalGrid } from './national-grid.ts';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type CountryArcs = Polygon | MultiPolygon;

const UNITED_KINGDOM = '826';
/** Metres in one unit of the inset: less than a pixel of a drawing 90 pixels wide. */
const METRES_PER_UNIT = 5000;
/** Islands smaller than this many square metres would be a speck of a pixel or two. */
const SMALLEST_ISLAND = 300e6;

/** Outline of Great Britain for insets, from the countries of Natural Earth at 1:50 million. */
export function greatBritain(): InsetOutline {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const rings = islands(JSON.parse(readFileSync(file, 'utf8')) as Countries)
    .map((ring) => ring.map(toNationalGrid))
    .filter((ring) => Math.abs(ringArea(ring)) >= SMALLEST_ISLAND);
  const easts = rings.flat().map(([east = NaN]) => east);
  const norths = rings.flat().map(([, north = NaN]) => north);
  const [west, north] = [Math.min(...easts), Math.max(...norths)];
  const units = (metres: number) => Math.round(metres / METRES_PER_UNIT);
  const drawn = rings.map((ring) =>
    ring.map(([x = NaN, y = NaN]) => [units(x - west) + 1, units(north - y) + 1]),
  );
  return {
    source: 'Natural Earth, 1:50 million, public domain',
    width: units(Math.max(...easts) - west) + 2,
    height: units(north - Math.min(...norths)) + 2,
    west: Math.round(west) - METRES_PER_UNIT,
    north: Math.round(north) + METRES_PER_UNIT,
    metresPerUnit: METRES_PER_UNIT,
    path: renderRings(drawn),
  };
}

/**
 * Outer rings of the United Kingdom but for Northern Ireland, which is the one part that shares
 * an arc with another country: Great Britain has no land border.
 */
function islands(atlas: Countries): readonly Position[][] {
  const { geometries } = atlas.objects.countries;
  const kingdom = geometries.find(({ id }) => id === UNITED_KINGDOM) as MultiPolygon;
  const abroad = new Set(
    geometries
      .filter(({ id }) => id !== UNITED_KINGDOM)
      .flatMap((country) => arcsOf(country as CountryArcs)),
  );
  const arcs = kingdom.arcs.filter((part) => !part.flat().some((arc) => abroad.has(arcIndex(arc))));
  const { geometry } = feature(atlas, { ...kingdom, arcs });
  return geometry.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
}

function arcsOf(country: CountryArcs): readonly number[] {
  const parts = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  return parts.flat(2).map(arcIndex);
}

/** TopoJSON writes an arc that is run backwards as its ones' complement. */
function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
