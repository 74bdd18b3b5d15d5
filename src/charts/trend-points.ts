import { tenth } from './tenth.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { TrendSegment } from './trend-segments.ts';

/** Radius of a point, in units of the view box. */
const RADIUS = 3.5;

/**
 * Every published value as a circle that says its year and value, for scripts that read the
 * chart. The style sheet shows those of the place's own line, and any point that no line leads to.
 * They stand on the scales that Plot is given: drawn by Plot they would take twice as long.
 */
export function renderTrendPoints(
  drawn: readonly (readonly TrendSegment[])[],
  layout: TrendLayout,
): string {
  const groups = drawn.map(
    (segments, index) =>
      `<g class="points s${index}">` +
      segments.map((segment) => renderSegment(segment, layout)).join('') +
      '</g>',
  );
  return groups.toReversed().join('');
}

function renderSegment({ points }: TrendSegment, { x, y }: TrendLayout): string {
  const lone = points.length === 1 ? ' class="lone"' : '';
  return points
    .map(
      ({ year, value }) =>
        `<circle${lone} cx="${tenth(x(year))}" cy="${tenth(y(value))}" r="${RADIUS}" ` +
        `data-year="${year}" data-value="${value}"/>`,
    )
    .join('');
}
