import { formatNumber } from '../pipeline/format-number.ts';
import { keyCounts } from './circle-scale.ts';
import type { CircleScale } from './circle-scale.ts';
import { escapeMarkup } from './escape-markup.ts';
import { LAYER_SIZES, layerFontSize } from './place-names.ts';
import { textWidth } from './text-width.ts';

export interface CircleKeySpec {
  readonly scale: CircleScale;
  readonly most: number;
  /** What is counted: "people". Written after the largest count. */
  readonly unit: string;
  /** Width of the drawing and the line on which the circles are centred, in its units. */
  readonly width: number;
  readonly middle: number;
}

/**
 * Circles of round counts in a row below the map, in the map's own scale, with their words in the
 * sizes that suit each width of map.
 */
export function renderCircleKey(spec: CircleKeySpec): string {
  return LAYER_SIZES.map((size) => {
    const fontSize = layerFontSize(size, spec.width);
    return `<g class="key names-${size}" font-size="${fontSize}">${renderRow(spec, fontSize)}</g>`;
  }).join('');
}

function renderRow({ scale, most, unit, middle }: CircleKeySpec, fontSize: number): string {
  let left = 4;
  let row = '';
  for (const [index, count] of keyCounts(most).entries()) {
    const radius = scale(count);
    const words = index === 0 ? `${formatNumber(count, 0)} ${unit}` : formatNumber(count, 0);
    const start = Math.round(left + 2 * radius + 0.4 * fontSize);
    row +=
      `<circle class="symbol" cx="${Math.round(left + radius)}" cy="${middle}" r="${radius}"/>` +
      `<text x="${start}" y="${Math.round(middle + 0.35 * fontSize)}">${escapeMarkup(words)}</text>`;
    left = start + fontSize * (textWidth(words) + 1.1);
  }
  return row;
}
