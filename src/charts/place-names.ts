import { LINE_HEIGHT, SPACING, nameCandidates } from './name-candidates.ts';
import type { NameCandidate, NamedPoint } from './name-candidates.ts';
import { obstacleRows, type ObstacleRows } from './obstacle-rows.ts';
import { pathPoints } from './path-points.ts';
import type { Point } from './path-points.ts';
import type { ViewBox } from './svg-image.ts';

export interface NamesSpec {
  readonly names: readonly NamedPoint[];
  /** Path data of the lines that names should keep clear of: ward mesh, city outline. */
  readonly lines: readonly string[];
  readonly viewBox: ViewBox;
}

/** A name set in one to three lines; `at` is the middle of the first line's baseline. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly at: Point;
}

/** The names shown at one range of widths of the map. */
export interface NameLayer {
  readonly size: LayerSize;
  /** In units of the view box. */
  readonly fontSize: number;
  readonly names: readonly PlacedName[];
}

/** Least width of the map, in CSS pixels, at which each layer is shown: as in map.css. */
const LAYER_WIDTHS = { narrow: 280, middle: 420, wide: 540, full: 700 } as const;

export type LayerSize = keyof typeof LAYER_WIDTHS;

export const LAYER_SIZES = [
  'narrow',
  'middle',
  'wide',
  'full',
] as const satisfies readonly LayerSize[];

/** Smallest size of a name, in CSS pixels. */
const LEAST_TEXT = 12.5;

/**
 * Chooses for each width of map which names have room and where: no two overlap, each lies over
 * its own point, and each crosses as little of the outlines as it can; a name that would lie
 * mostly on a border is left out.
 */
export function placeNames(spec: NamesSpec): readonly NameLayer[] {
  const [width] = spec.viewBox;
  const obstacles = obstacleRows(cellsOf(spec.lines), SPACING);
  return LAYER_SIZES.map((size) => {
    const fontSize = layerFontSize(size, width);
    return { size, fontSize, names: placeLayer({ ...spec, obstacles, fontSize }) };
  });
}

/** Points along the lines, one for each small square: borders drawn twice weigh no more than once. */
function cellsOf(lines: readonly string[]): readonly Point[] {
  const points = lines.flatMap((line) => pathPoints(line, SPACING));
  const cell = ([x, y]: Point) => `${Math.round(x / SPACING)} ${Math.round(y / SPACING)}`;
  return [...new Map(points.map((point) => [cell(point), point])).values()];
}

/** Size of the text that a layer is set in, on a map `width` units wide, in its units. */
export function layerFontSize(size: LayerSize, width: number): number {
  return Math.ceil((LEAST_TEXT * width) / LAYER_WIDTHS[size]);
}

interface LayerSpec extends NamesSpec {
  readonly obstacles: ObstacleRows;
  readonly fontSize: number;
}

/** Most of a border that a name may lie on, in multiples of its font size. */
const TOLERATED = 1.4;

function placeLayer(spec: LayerSpec): readonly PlacedName[] {
  const queue = spec.names
    .map((name) => nameCandidates(name, spec).filter(({ cost }) => cost < TOLERATED))
    .filter((options) => options.length > 0)
    .toSorted((one, other) => (one[0]?.cost ?? 0) - (other[0]?.cost ?? 0));
  const placed: NameCandidate[] = [];
  for (const options of queue) {
    const free = options.find((option) => !placed.some((other) => isOverlap(option, other)));
    if (free !== undefined) placed.push(free);
  }
  return placed.map((candidate) => setInPlace(candidate, spec.fontSize));
}

function isOverlap(one: NameCandidate, other: NameCandidate): boolean {
  return (
    Math.abs(one.middle[0] - other.middle[0]) < (one.width + other.width) / 2 + 4 &&
    Math.abs(one.middle[1] - other.middle[1]) < (one.height + other.height) / 2
  );
}

function setInPlace({ lines, middle }: NameCandidate, fontSize: number): PlacedName {
  const above = ((lines.length - 1) * LINE_HEIGHT) / 2;
  return {
    lines,
    at: [Math.round(middle[0]), Math.round(middle[1] + (0.35 - above) * fontSize)],
  };
}
