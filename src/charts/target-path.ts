import { escapeMarkup } from './escape-markup.ts';
import { renderImage } from './svg-image.ts';
import { targetPathLayout, type TargetPathLayout } from './target-path-layout.ts';
import { renderPathGround, renderPathMarks } from './target-path-marks.ts';
import type { TargetPathSpec } from './target-path-spec.ts';
import { TREND_SIZES } from './trend-size.ts';

/** Height of the plot in parts of a trend's: a path is a straight line. */
const HEIGHT = 0.72;

/**
 * The path of each version of a target as SVG strings, one for wide and one for narrow screens, of
 * which the style sheet shows one; the wrapper has the class `trend-frame`. The value axis is in the
 * unit of the target; nothing on another definition is drawn.
 * @throws RangeError where no version has a baseline.
 */
export function renderTargetPath(spec: TargetPathSpec): string {
  if (spec.paths.length === 0) throw new RangeError('a target without a baseline has no path');
  return TREND_SIZES.map((size) => {
    const layout = targetPathLayout(spec, {
      ...size,
      plotHeight: Math.round(size.plotHeight * HEIGHT),
    });
    const image = {
      ...spec,
      ids: `${spec.ids}-${size.name}`,
      viewBox: [size.width, layout.height] as const,
    };
    const body = renderPathGround(layout) + renderPathMarks(spec, layout) + renderTitle(layout);
    return renderImage(image, `trend trend-${size.name} target-path`, body);
  }).join('');
}

function renderTitle({ axisTitle, lineHeight }: TargetPathLayout): string {
  const lines = axisTitle.map((line, row) => {
    const y = Math.round(lineHeight * (row + 0.8) * 10) / 10;
    return `<text x="0" y="${y}">${escapeMarkup(line)}</text>`;
  });
  return `<g class="axis-title">${lines.join('')}</g>`;
}
