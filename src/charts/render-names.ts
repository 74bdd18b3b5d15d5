import { escapeMarkup } from './escape-markup.ts';
import { LINE_HEIGHT } from './name-candidates.ts';
import type { NameLayer, PlacedName } from './place-names.ts';

/**
 * Names over a map, one group for each width of map; the style sheet shows one at a time.
 * Hidden from assistive technology: the table and the finder carry every name.
 */
export function renderNames(layers: readonly NameLayer[]): string {
  return layers
    .filter(({ names }) => names.length > 0)
    .map(
      ({ size, fontSize, names }) =>
        `<g class="names names-${size}" font-size="${fontSize}" aria-hidden="true">` +
        names.map((name) => renderName(name, fontSize * LINE_HEIGHT)).join('') +
        '</g>',
    )
    .join('');
}

function renderName({ lines, at: [x, y] }: PlacedName, lineHeight: number): string {
  const [first = '', ...rest] = lines;
  const further = rest.map(
    (line, index) =>
      `<tspan x="${x}" y="${Math.round(y + (index + 1) * lineHeight)}">${escapeMarkup(line)}</tspan>`,
  );
  return `<text x="${x}" y="${y}">${escapeMarkup(first)}${further.join('')}</text>`;
}
