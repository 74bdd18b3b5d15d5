import type { Frame } from './topology.ts';

/** `data/geography/great-britain.json`: a coarse outline on the National Grid for inset maps. */
export interface InsetOutline {
  readonly source: string;
  readonly width: number;
  readonly height: number;
  /** National Grid metres at the left and the upper edge, and in one unit. */
  readonly west: number;
  readonly north: number;
  readonly metresPerUnit: number;
  /** Closed path of whole numbers. */
  readonly path: string;
}

/** An inset map that shows where a place is. */
export interface InsetShape {
  readonly viewBox: readonly [width: number, height: number];
  readonly path: string;
  /** Centre of the place, in tenths of a unit. */
  readonly dot: readonly [x: number, y: number];
}

/** The outline of Great Britain with the centre of a place's frame marked on it. */
export function insetShape(outline: InsetOutline, frame: Frame): InsetShape {
  const { width, height, path, west: left, north: top, metresPerUnit } = outline;
  const [west, south, east, north] = frame;
  const tenth = (metres: number) => Math.round((metres / metresPerUnit) * 10) / 10;
  return {
    viewBox: [width, height],
    path,
    dot: [tenth((west + east) / 2 - left), tenth(top - (south + north) / 2)],
  };
}
