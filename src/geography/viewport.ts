import type { Frame } from './topology.ts';

/** A drawing surface that a frame is fitted to: uniform scale, x to the right, y down. */
export interface Viewport {
  /** Units of the drawing, as in `viewBox="0 0 width height"`. */
  readonly width: number;
  readonly height: number;
  /** Empty units kept on each side. */
  readonly padding: number;
  readonly unitsPerMetre: number;
  /** British National Grid metres to units, not rounded. */
  readonly project: (east: number, north: number) => readonly [x: number, y: number];
}

/** Widest part of the width that is kept free on each side: 4 units of 1,000. */
const PADDING = 1 / 250;

/**
 * Fits a frame to a width. The padding takes up other editions of the same outline, which were
 * generalised separately and reach up to 6 m beyond the frame.
 */
export function fitViewport([west, south, east, north]: Frame, width: number): Viewport {
  const padding = Math.max(1, Math.round(width * PADDING));
  const unitsPerMetre = (width - 2 * padding) / (east - west);
  return {
    width,
    height: Math.ceil((north - south) * unitsPerMetre + 2 * padding),
    padding,
    unitsPerMetre,
    project: (x, y) => [
      padding + (x - west) * unitsPerMetre,
      padding + (north - y) * unitsPerMetre,
    ],
  };
}
