import { renderImage } from './svg-image.ts';
import type { ImageSpec } from './svg-image.ts';

/** A small map that shows where a place is. */
export interface InsetSpec extends ImageSpec {
  /** Outline of the country, as one path. */
  readonly path: string;
  /** Centre of the place, in units of the view box. */
  readonly dot: readonly [x: number, y: number];
}

/** Radius of the dot and of the ring round it, as shares of the view box's width. */
const DOT = 0.035;
const RING = 0.09;

/** The outline of a country with one place marked on it, as an SVG string. */
export function renderInset(spec: InsetSpec): string {
  const { path, dot, viewBox } = spec;
  const circle = (className: string, share: number) =>
    `<circle class="${className}" cx="${dot[0]}" cy="${dot[1]}" r="${Math.round(share * viewBox[0] * 10) / 10}"/>`;
  return renderImage(
    spec,
    'inset',
    `<path class="land" d="${path}"/>${circle('ring', RING)}${circle('dot', DOT)}`,
  );
}
