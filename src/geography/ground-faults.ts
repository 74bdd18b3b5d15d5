import type { DataFault } from '../pipeline/data-error.ts';
import {
  areaWords,
  drawnEdition,
  GROUND_REMEDY,
  OUTLINES_REMEDY,
  SIMPLIFIED,
  type DrawnArea,
  type DrawnEdition,
  type OutlineFile,
} from './drawn-edition.ts';
import type { Edition } from './edition.ts';
import {
  closed,
  coverage,
  distanceTo,
  drawnIn,
  northOf,
  sizeOf,
  squareOn,
  without,
  type Ground,
  type Spot,
} from './ground.ts';
import { reachFaults } from './reach-faults.ts';

/**
 * Metres that two areas of one edition may overlap in width, or lie apart. Neighbours are published
 * with the same corners, which are rounded to half a metre: where one has a corner on the other's
 * side, a crack of less than a metre opens. Those of Leicester overlap nowhere at all.
 */
const ROUNDING = 4;

/** An edition, and what its areas cover together. */
interface Covering {
  readonly drawn: DrawnEdition;
  readonly ground: Ground;
}

/**
 * What is wrong with the ground that the outlines of a place cover: an edition that reaches farther
 * than the others, areas of one edition that lie over each other, and ground that one edition covers
 * and another does not, a gap between areas among it. Where there is one kind, the next is not
 * looked for: it would follow. One fault a file; none where all is well.
 * @param otherGround editions that truly cover other ground, which are compared with none.
 */
export function groundFaults(
  files: readonly OutlineFile[],
  otherGround: readonly Edition[] = [],
): readonly DataFault[] {
  const editions = files.map(drawnEdition);
  const isAlike = ({ edition }: DrawnEdition) => !otherGround.includes(edition);
  const beyond = reachFaults(editions.filter(isAlike));
  if (beyond.length > 0) return beyond;
  const covered = editions.map((drawn) => ({ drawn, ...coverageOf(drawn.areas) }));
  const overlaps = covered.flatMap(({ drawn, twice }) => overlapFault(drawn, twice));
  if (overlaps.length > 0) return overlaps;
  const alike = covered.filter(({ drawn }) => isAlike(drawn));
  return differenceFaults(alike.map(({ drawn, once }) => ({ drawn, ground: once })));
}

const coverageOf = (areas: readonly DrawnArea[]) => coverage(areas.map(({ geometry }) => geometry));

/** An outline that stands in for one that is not known may lie over its neighbours. */
const isKnown = ({ properties }: DrawnArea) => properties.approximate !== true;

function overlapFault({ file, edition, areas }: DrawnEdition, all: Ground): readonly DataFault[] {
  const known = areas.filter(isKnown);
  const twice = all.size === 0 || known.length === areas.length ? all : coverageOf(known).twice;
  const spot = squareOn(twice, ROUNDING);
  if (spot === undefined) return [];
  const both = known.filter((area) => distance(area, spot) === 0).slice(0, 2);
  const size = Math.round(sizeOf(coverageOf(both).twice));
  return [
    {
      file,
      found: `${both.map(areaWords).join(' and ')} overlap by ${size} m², near ${placed(spot)}`,
      expected: `areas of ${edition} that lie beside each other: an overlap of less than ${ROUNDING} m is rounding`,
      remedy: OUTLINES_REMEDY,
    },
  ];
}

/** Each edition, drawn in by what borders may differ, must be covered by every other. */
function differenceFaults(editions: readonly Covering[]): readonly DataFault[] {
  const faults = new Map<string, DataFault>();
  if (editions.length < 2) return [];
  for (const inner of editions) {
    const core = drawnIn(closed(inner.ground, ROUNDING), SIMPLIFIED);
    for (const other of editions) {
      const bare = without(core, other.ground);
      const spot = squareOn(bare, ROUNDING);
      if (spot === undefined) continue;
      const size = Math.round(sizeOf(bare));
      const fault = differenceFault(editions, inner, { spot, size });
      if (!faults.has(fault.file)) faults.set(fault.file, fault);
    }
  }
  return [...faults.values()];
}

/** Which editions cover a spot and which do not; the file at fault is one of the fewer. */
function differenceFault(
  editions: readonly Covering[],
  inner: Covering,
  { spot, size }: { readonly spot: Spot; readonly size: number },
): DataFault {
  const isBare = (each: Covering) => each !== inner && distanceTo(each.ground, spot) > 0;
  const lacking = editions.filter(isBare);
  const covering = editions.filter((each) => !isBare(each));
  const fewer = covering.length < lacking.length ? covering : lacking;
  const words = (those: readonly Covering[]) =>
    those.map(({ drawn }) => `${drawn.edition} (${around(drawn, spot)})`).join(', ');
  return {
    file: fewer[0]?.drawn.file ?? '',
    found: `at least ${size} m² near ${placed(spot)} are in ${words(covering)}, and in no area of ${words(lacking)}`,
    expected: `the same ground in all editions of the place, without gaps: each border simplified by itself, up to ${SIMPLIFIED} m from another's`,
    remedy: GROUND_REMEDY,
  };
}

/** The area at a spot, or the two that are nearest on its line. */
function around({ areas }: DrawnEdition, spot: Spot): string {
  const near = areas
    .map((area) => ({ area, metres: distance(area, spot) }))
    .filter(({ metres }) => metres < Infinity)
    .toSorted((one, other) => one.metres - other.metres);
  const [first] = near;
  if (first?.metres === 0) return areaWords(first.area);
  const beside = near.slice(0, 2).map(({ area }) => areaWords(area));
  return beside.length === 0 ? 'none near' : `beside ${beside.join(' and ')}`;
}

const distance = (area: DrawnArea, spot: Spot) => distanceTo(coverageOf([area]).once, spot);

const placed = ({ line, east }: Spot) =>
  `${Math.round(east)} east, ${Math.round(northOf(line))} north of the National Grid`;
