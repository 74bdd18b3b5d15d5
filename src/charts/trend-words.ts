import { escapeMarkup } from './escape-markup.ts';
import type { TrendAnnotation } from './trend-annotations.ts';
import type { TrendLabel } from './trend-labels.ts';
import type { TrendLayout } from './trend-layout.ts';

/** Baseline of a line of text below its middle, in font sizes. */
const BASELINE = 0.35;

/** The axis title, annotations and names of lines of one drawing. */
export function renderTrendWords(layout: TrendLayout, labels: readonly TrendLabel[]): string {
  const title = renderLines(layout.axisTitle, [0, layout.lineHeight * 0.8], layout.lineHeight);
  return (
    `<g class="axis-title">${title}</g>` +
    layout.annotations.map((each) => renderAnnotation(each, layout)).join('') +
    labels.map((label) => renderLabel(label, layout)).join('')
  );
}

function renderAnnotation(
  { kind, id, lines, row, left }: TrendAnnotation,
  layout: TrendLayout,
): string {
  const baseline = (layout.axisTitle.length + row + 0.95) * layout.lineHeight;
  const marked = id === null ? '' : ` data-break="${escapeMarkup(id)}"`;
  return `<g class="note ${kind}"${marked}>${renderLines(lines, [left, baseline], layout.lineHeight)}</g>`;
}

function renderLabel({ series, lines, middle, end }: TrendLabel, layout: TrendLayout): string {
  const { size, margin, lineHeight } = layout;
  const left = size.width - margin.right + size.fontSize * 0.7;
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + BASELINE * size.fontSize;
  // A line that ends early is named in words: a leader over the years without it would look like it.
  const endsHere = end[0] > left - size.fontSize;
  const isMoved = Math.abs(middle - end[1]) > lineHeight * 0.4;
  const leader =
    endsHere && isMoved
      ? `<path class="leader" d="M${tenth(end[0] + 5)} ${tenth(end[1])}L${tenth(left - 3)} ${tenth(middle)}"/>`
      : '';
  return `<g class="label s${series}">${leader}${renderLines(lines, [left, first], lineHeight)}</g>`;
}

function renderLines(
  lines: readonly string[],
  [x, y]: readonly [number, number],
  lineHeight: number,
): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${tenth(x)}" y="${tenth(y + index * lineHeight)}">${escapeMarkup(line)}</text>`,
    )
    .join('');
}

function tenth(units: number): number {
  return Math.round(units * 10) / 10;
}
