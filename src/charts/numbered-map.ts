import type { MapSpec } from './choropleth.ts';
import { clearNames } from './clear-names.ts';
import { placeNames, type NameLayer } from './place-names.ts';
import { renderNames } from './render-names.ts';
import { renderImage } from './svg-image.ts';

/** One area that stands out, with the number or short name that a table knows it by. */
export interface NumberedArea {
  readonly path: string;
  /** Where its number is wanted: the point farthest from its outline. */
  readonly label: readonly [x: number, y: number];
  readonly mark: string;
}

export interface NumberedMapSpec extends MapSpec {
  readonly areas: readonly NumberedArea[];
}

/** Space that a number keeps free of ward names, in font sizes. */
const CLEAR = 0.85;

/**
 * Some areas of a place with a number in each, over its quiet wards, as an SVG string. Numbers are
 * told apart by outline and number alone: no colour carries a value.
 */
export function renderNumberedMap(spec: NumberedMapSpec): string {
  const { areas, outlines, city, names = [], viewBox } = spec;
  const numbers = placeNumbers(areas, viewBox);
  const wards = names.flatMap((layer) => clearFor(layer, areas));
  return renderImage(
    spec,
    'map numbered-map',
    `<path class="land" d="${city}"/><path class="wards" d="${outlines}"/>` +
      `<path class="numbered" d="${areas.map(({ path }) => path).join('')}"/>` +
      `<path class="city" d="${city}"/><g class="ward-names">${renderNames(wards)}</g>` +
      `<g class="numbers">${renderNames(numbers)}</g>`,
  );
}

/** Numbers for each width of map; none lies over another. */
function placeNumbers(
  areas: readonly NumberedArea[],
  viewBox: MapSpec['viewBox'],
): readonly NameLayer[] {
  const names = areas.map(({ mark, label: [x, y] }) => ({ name: mark, x, y }));
  return placeNames({ names, lines: [], viewBox });
}

/** A ward’s name gives way to a number, which the table is read by. */
function clearFor(layer: NameLayer, areas: readonly NumberedArea[]): readonly NameLayer[] {
  const radius = CLEAR * layer.fontSize;
  return clearNames(
    [layer],
    areas.map(({ label }) => ({ at: label, radius })),
  );
}
