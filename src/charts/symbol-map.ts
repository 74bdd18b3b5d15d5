import { renderChosenArea } from './chosen-area.ts';
import type { MapSpec } from './choropleth.ts';
import { renderCircleKey } from './circle-key.ts';
import { clearNames } from './clear-names.ts';
import type { Circle } from './clear-names.ts';
import { circleScale } from './circle-scale.ts';
import type { CircleScale } from './circle-scale.ts';
import { renderNames } from './render-names.ts';
import { renderImage } from './svg-image.ts';

/** One area of a symbol map. */
export interface CountedArea {
  readonly code: string;
  readonly path: string;
  /** Centre of the circle. */
  readonly label: readonly [x: number, y: number];
  /** Null where there is no count: the area has no circle. */
  readonly count: number | null;
}

/** A map of counts, which are never shaded: a large area would look like a large count. */
export interface SymbolMapSpec extends MapSpec {
  readonly areas: readonly CountedArea[];
  /** What is counted: "people". */
  readonly unit: string;
  /** Largest count of all periods, so that circles compare; of this map unless told. */
  readonly most?: number | undefined;
}

/** Room for the key below the map, as a share of its width. */
const KEY = 0.14;
/** Where the circles of the key stand in it, as a share of the map's width. */
const KEY_CIRCLES = 0.045;

/**
 * Counts as circles over quiet shapes, with a key of circles below, as an SVG string.
 * @throws RangeError where the chosen code is not an area of the map.
 */
export function renderSymbolMap(spec: SymbolMapSpec): string {
  const { areas, ids, outlines, city, names = [], chosen, unit } = spec;
  const [width, height] = spec.viewBox;
  const most = spec.most ?? Math.max(1, ...areas.map(({ count }) => count ?? 0));
  const scale = circleScale(most, width);
  const middle = Math.round(height + KEY_CIRCLES * width);
  const shapes = areas.map(
    ({ code, path }) => `<path class="a q" data-code="${code}" d="${path}"/>`,
  );
  return renderImage(
    { ...spec, viewBox: [width, Math.ceil(height + KEY * width)] },
    'map symbol-map',
    `<g class="areas">${shapes.join('')}</g><path class="wards" d="${outlines}"/>` +
      `<path class="city" d="${city}"/>${renderChosenArea(ids, areas, chosen)}` +
      renderNames(clearNames(names, drawnCircles(areas, scale))) +
      renderCircles(areas, scale) +
      renderCircleKey({ scale, most, unit, width, middle }),
  );
}

/** Small circles over large ones; a count of zero is an open ring, so that it is not taken for none. */
function renderCircles(areas: readonly CountedArea[], scale: CircleScale): string {
  const circles = areas
    .filter((area): area is CountedArea & { readonly count: number } => area.count !== null)
    .toSorted((one, other) => other.count - one.count)
    .map(({ label: [x, y], count }) =>
      count === 0
        ? `<circle class="zero" cx="${x}" cy="${y}" r="4"/>`
        : `<circle class="symbol" cx="${x}" cy="${y}" r="${scale(count)}"/>`,
    );
  return `<g class="symbols">${circles.join('')}</g>`;
}

function drawnCircles(areas: readonly CountedArea[], scale: CircleScale): readonly Circle[] {
  return areas.flatMap(({ label: at, count }) =>
    count === null ? [] : [{ at, radius: scale(count) }],
  );
}
