import { neighbors } from 'topojson-client';
import { areaCodes } from './topology.ts';
import type { PlaceTopology } from './topology.ts';

/** Neighbours of each area, by code and in order of code; areas that meet in a point are none. */
export function adjacency(topology: PlaceTopology): ReadonlyMap<string, readonly string[]> {
  const { areas } = topology.objects;
  const codes = areaCodes(areas);
  const borders = neighbors(areas.geometries);
  return new Map(
    codes.map((code, index) => [
      code,
      codes.filter((_, other) => borders[index]?.includes(other) === true).toSorted(),
    ]),
  );
}
