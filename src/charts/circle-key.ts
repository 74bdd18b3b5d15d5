import { formatNumber } from '../pipeline/format-number.ts';
import { keyCounts } from './circle-scale.ts';
import type { CircleScale } from './circle-scale.ts';
import { escapeMarkup } from './escape-markup.ts';
import { LAYER_SIZES, layerFontSize } from './place-names.ts';
import { textWidth } from './text-width.ts';

export interface CircleKeySpec {
  readonly scale: CircleScale;
  readonly most: number;
  /** What is counted: "people". Written on a line of its own, below the circles. */
  readonly unit: string;
  /** Width of the drawing and the line on which the circles are centred, in its units. */
  readonly width: number;
  readonly middle: number;
}

/**
 * Circles of round counts in a row below the map, in the map's own scale, and under them what they
 * count, in the sizes of text that suit each width of map.
 */
export function renderCircleKey(spec: CircleKeySpec): string {
  return LAYER_SIZES.map((size) => {
    const fontSize = layerFontSize(size, spec.width);
    const baseline = Math.round(spec.middle + 0.04 * spec.width + fontSize);
    return (
      `<g class="key names-${size}" font-size="${fontSize}">${renderRow(spec, fontSize)}` +
      `<text x="4" y="${baseline}">${escapeMarkup(spec.unit)}</text></g>`
    );
  }).join('');
}

function renderRow({ scale, most, middle }: CircleKeySpec, fontSize: number): string {
  let left = 4;
  let row = '';
  for (const count of keyCounts(most)) {
    const radius = scale(count);
    const words = formatNumber(count, 0);
    const start = Math.round(left + 2 * radius + 0.4 * fontSize);
    row +=
      `<circle class="symbol" cx="${Math.round(left + radius)}" cy="${middle}" r="${radius}"/>` +
      `<text x="${start}" y="${Math.round(middle + 0.35 * fontSize)}">${words}</text>`;
    left = start + fontSize * (textWidth(words) + 1.1);
  }
  return row;
}
