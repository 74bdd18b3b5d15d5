import { layerFontSize, LAYER_SIZES, type LayerSize } from './place-names.ts';
import type { Point } from './path-points.ts';
import type { ViewBox } from './svg-image.ts';
import { textWidth } from './text-width.ts';

/** A number that must be on the map, and the point of its area. */
export interface NumberPoint {
  readonly mark: string;
  readonly at: Point;
}

/** Where a number is set: the middle of its text. */
export interface PlacedNumber extends NumberPoint {
  readonly middle: Point;
}

/** The numbers for one range of widths of the map. */
export interface NumberLayer {
  readonly size: LayerSize;
  readonly fontSize: number;
  readonly numbers: readonly PlacedNumber[];
}

/** Distances that are tried from the point, in font sizes, each in as many directions. */
const DISTANCES = [0, 0.5, 1, 1.4, 1.8, 2.3, 2.8, 3.4, 4] as const;
const DIRECTIONS = 16;

/**
 * A place for every number at every width of map, none over another: on its own point where it
 * has room, else the nearest free place, to be joined to its point by a line. Numbers with the
 * closest neighbours are set first, since they have the least choice.
 */
export function placeNumbers(
  points: readonly NumberPoint[],
  viewBox: ViewBox,
): readonly NumberLayer[] {
  return LAYER_SIZES.map((size) => {
    const fontSize = layerFontSize(size, viewBox[0]);
    return { size, fontSize, numbers: placeLayer(points, fontSize) };
  });
}

function placeLayer(points: readonly NumberPoint[], fontSize: number): readonly PlacedNumber[] {
  const nearest = (point: NumberPoint) =>
    Math.min(
      ...points.filter((other) => other !== point).map((other) => apart(point.at, other.at)),
    );
  const placed: PlacedNumber[] = [];
  for (const point of points.toSorted((one, other) => nearest(one) - nearest(other))) {
    const options = optionsFor(point, fontSize);
    const free = options.find((option) => isFree(option, { placed, points, fontSize }));
    const chosen = free ?? options[0];
    if (chosen !== undefined) placed.push(chosen);
  }
  return placed;
}

function optionsFor(point: NumberPoint, fontSize: number): readonly PlacedNumber[] {
  const [x, y] = point.at;
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: distance === 0 ? 1 : DIRECTIONS }, (_, index) => {
      const angle = (index / DIRECTIONS) * 2 * Math.PI;
      const reach = distance * fontSize;
      const middle = [x + Math.cos(angle) * reach * 1.2, y - Math.sin(angle) * reach] as const;
      return { ...point, middle };
    }),
  );
}

interface Surroundings {
  readonly placed: readonly PlacedNumber[];
  readonly points: readonly NumberPoint[];
  readonly fontSize: number;
}

/** Whether a number lies over no other, and off its own point also over no other area’s point. */
function isFree(option: PlacedNumber, { placed, points, fontSize }: Surroundings): boolean {
  const half = halfWidth(option, fontSize);
  const isClear = placed.every(
    (other) =>
      Math.abs(option.middle[0] - other.middle[0]) > half + halfWidth(other, fontSize) ||
      Math.abs(option.middle[1] - other.middle[1]) > fontSize,
  );
  const isOwn = option.middle[0] === option.at[0] && option.middle[1] === option.at[1];
  const coversOther = points.some(
    ({ mark, at }) =>
      mark !== option.mark &&
      Math.abs(option.middle[0] - at[0]) < half &&
      Math.abs(option.middle[1] - at[1]) < fontSize / 2,
  );
  return isClear && (isOwn || !coversOther);
}

function halfWidth({ mark }: NumberPoint, fontSize: number): number {
  return (textWidth(mark) / 2 + 0.1) * fontSize;
}

function apart([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}
