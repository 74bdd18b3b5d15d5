import type { MapSpec } from './choropleth.ts';
import { clearNames } from './clear-names.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { NameLayer } from './place-names.ts';
import { placeNumbers, type NumberLayer, type PlacedNumber } from './place-numbers.ts';
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
/** A number farther from its point than this, in font sizes, is joined to it by a line. */
const BESIDE = 0.8;

/**
 * Some areas of a place with a number each, over its quiet wards, as an SVG string. They are told
 * apart by outline and number alone: no colour carries a value.
 */
export function renderNumberedMap(spec: NumberedMapSpec): string {
  const { areas, outlines, city, names = [], viewBox } = spec;
  const layers = placeNumbers(
    areas.map(({ mark, label }) => ({ mark, at: label })),
    viewBox,
  );
  const wards = names.flatMap((layer) => clearFor(layer, layers));
  return renderImage(
    spec,
    'map numbered-map',
    `<path class="land" d="${city}"/><path class="wards" d="${outlines}"/>` +
      `<path class="numbered" d="${areas.map(({ path }) => path).join('')}"/>` +
      `<path class="city" d="${city}"/><g class="ward-names">${renderNames(wards)}</g>` +
      layers.map(renderLayer).join(''),
  );
}

/** A ward’s name gives way to a number, which the table is read by. */
function clearFor(layer: NameLayer, layers: readonly NumberLayer[]): readonly NameLayer[] {
  const numbers = layers.find(({ size }) => size === layer.size)?.numbers ?? [];
  const radius = CLEAR * layer.fontSize;
  return clearNames(
    [layer],
    numbers.map(({ middle }) => ({ at: middle, radius })),
  );
}

function renderLayer({ size, fontSize, numbers }: NumberLayer): string {
  const lines = numbers.map((each) => renderLeader(each, fontSize)).join('');
  const texts = numbers.map(
    ({ mark, middle: [x, y] }) =>
      `<text x="${Math.round(x)}" y="${Math.round(y + 0.35 * fontSize)}">${escapeMarkup(mark)}</text>`,
  );
  return (
    `<g class="names names-${size} numbers" font-size="${fontSize}" aria-hidden="true">` +
    `${lines === '' ? '' : `<path class="leader" d="${lines}"/>`}${texts.join('')}</g>`
  );
}

/** A line from the area’s point to the edge of its number. */
function renderLeader({ at, middle }: PlacedNumber, fontSize: number): string {
  const [across, down] = [middle[0] - at[0], middle[1] - at[1]];
  const length = Math.hypot(across, down);
  if (length < BESIDE * fontSize) return '';
  const part = 1 - (0.55 * fontSize) / length;
  const end = [at[0] + across * part, at[1] + down * part].map(Math.round);
  return `M${at.map(Math.round).join(' ')}L${end.join(' ')}`;
}
