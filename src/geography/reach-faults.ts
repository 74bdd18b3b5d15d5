import type { DataFault } from '../pipeline/data-error.ts';
import {
  areaWords,
  GROUND_REMEDY,
  SIMPLIFIED,
  type DrawnArea,
  type DrawnEdition,
} from './drawn-edition.ts';
import { boxOf, outlineRings } from './point-in-outline.ts';

const SIDES = ['west', 'south', 'east', 'north'] as const;

/** How far an edition reaches to one side, and the area that does. */
interface Reach {
  readonly drawn: DrawnEdition;
  readonly area: DrawnArea | undefined;
  readonly metres: number;
}

/**
 * Editions that reach farther to one side than the others of the place, or less far: the corner of
 * an area that strayed, seen without laying its ground out. One fault a file; none where all agree.
 */
export function reachFaults(editions: readonly DrawnEdition[]): readonly DataFault[] {
  const faults = SIDES.flatMap((_, side) => sideFault(editions, side));
  return [...new Map(faults.map((fault) => [fault.file, fault])).values()];
}

function sideFault(editions: readonly DrawnEdition[], side: number): readonly DataFault[] {
  const reaches = editions
    .map((drawn) => reachOf(drawn, side))
    .toSorted((one, other) => one.metres - other.metres);
  const [least, middle, most] = [reaches[0], reaches[reaches.length >> 1], reaches.at(-1)];
  if (least === undefined || middle === undefined || most === undefined) return [];
  if (most.metres - least.metres <= SIMPLIFIED) return [];
  const odd = middle.metres - least.metres > most.metres - middle.metres ? least : most;
  const other = odd === middle ? least : middle;
  const words = ({ area }: Reach) => (area === undefined ? 'no area' : areaWords(area));
  const at = ({ metres }: Reach) => `${Math.round(metres)} m`;
  return [
    {
      file: odd.drawn.file,
      found: `${odd.drawn.edition} ends in the ${SIDES[side]} at ${at(odd)} of the National Grid (${words(odd)}), ${other.drawn.edition} at ${at(other)} (${words(other)})`,
      expected: `the same end in all editions of the place: each border simplified by itself, up to ${SIMPLIFIED} m from another's`,
      remedy: GROUND_REMEDY,
    },
  ];
}

function reachOf(drawn: DrawnEdition, side: number): Reach {
  const outward = side < 2 ? -1 : 1;
  let farthest: Reach = { drawn, area: undefined, metres: -Infinity * outward };
  for (const area of drawn.areas) {
    const metres = boxOf(outlineRings(area.geometry))[side] ?? NaN;
    if ((metres - farthest.metres) * outward > 0) farthest = { drawn, area, metres };
  }
  return farthest;
}
