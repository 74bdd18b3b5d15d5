import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { BOUNDARY_SOURCE } from './boundary-file.ts';
import type { Edition } from './edition.ts';
import type { AreaProperties, PlaceTopology } from './topology.ts';

/**
 * Metres that the borders of two editions may lie apart: each was simplified by itself, to within
 * 20 m of the true one. Those of Leicester lie 28 m apart where they do most.
 */
export const SIMPLIFIED = 40;

/** What to do about outlines of which one must be wrong. */
export const OUTLINES_REMEDY = `ask for the outlines again: npm run refresh -- ${BOUNDARY_SOURCE}; if it stays, tell their publisher, and keep those that the history has until it is mended`;

/** The same where the ground of editions differs, which may be true. */
export const GROUND_REMEDY = `${OUTLINES_REMEDY}; where border or coast truly was drawn anew, name the edition under openGeography.otherGround in the file of the place in src/areas`;

/** A file of outlines and what it holds. */
export interface OutlineFile {
  readonly file: string;
  readonly topology: PlaceTopology;
}

/** An area with its outline in metres. */
export type DrawnArea = Feature<Polygon | MultiPolygon, AreaProperties>;

/** The outlines of one edition, and the file that they stand in. */
export interface DrawnEdition {
  readonly file: string;
  readonly edition: Edition;
  readonly areas: readonly DrawnArea[];
}

/** Outlines of a topology, put together from their arcs. */
export function drawnEdition({ file, topology }: OutlineFile): DrawnEdition {
  const { features } = feature(topology, topology.objects.areas);
  return { file, edition: topology.edition, areas: features as readonly DrawnArea[] };
}

/** An area as faults name it: E05001793 “Eyres Monsell”. */
export function areaWords({ id, properties }: DrawnArea): string {
  return `${id} “${properties.name}”`;
}
