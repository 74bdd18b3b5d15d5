import { topology as buildArcs } from 'topojson-server';
import type { FeatureCollection, Position } from 'geojson';
import type { OutlineFile } from '../../src/geography/drawn-edition.ts';
import type { Edition } from '../../src/geography/edition.ts';
import type { PlaceTopology } from '../../src/geography/topology.ts';

/** A ring of corners, which closes itself. */
export type Corners = readonly Position[];

/** Corners of a box in metres. */
export function boxCorners(west: number, south: number, east: number, north: number): Corners {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ];
}

export const closedRing = (corners: Corners): Position[] => [...corners, corners[0] ?? []];

/** Each area as parts, and each part as its border and holes. */
type Areas = Readonly<Record<string, readonly (readonly Corners[])[]>>;

/** An edition of areas in metres, as a file of its own. */
export function drawnFile(edition: Edition, areas: Areas, approximate = ''): OutlineFile {
  const features = Object.entries(areas).map(([id, parts]) => ({
    type: 'Feature' as const,
    id,
    properties: { name: `Name of ${id}`, ...(id === approximate ? { approximate: true } : {}) },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: parts.map((rings) => rings.map(closedRing)),
    },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const built = buildArcs({ areas: collection });
  const topology = { ...built, edition, frame: [0, 0, 1, 1] } as unknown as PlaceTopology;
  return { file: `${edition}.topojson`, topology };
}
