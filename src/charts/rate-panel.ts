import type { TrendBreak, TrendSeries } from '../pipeline/published.ts';
import { ticks } from 'd3-array';
import { renderImage, type ImageSpec } from './svg-image.ts';
import type { Domain } from './trend-domain.ts';
import { trendSegments, trendYears, type TrendPoint, type TrendSegment } from './trend-segments.ts';

/** One of many small charts that share their axes: an area, and what it is set beside. */
export interface RatePanelSpec extends Omit<ImageSpec, 'viewBox'> {
  /** The area first, with its interval; then the lines it is set beside, the same in every panel. */
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  /** Of all panels together. */
  readonly domain: Domain;
}

/** Units of the view box: text of 12.5 units is 12 pixels or more from 131 pixels of width up. */
const SIZE = { width: 136, top: 8, plot: 78, bottom: 18, left: 17, right: 4 } as const;

/** Values wanted along the axis. */
const TICKS = 3;

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** A small line chart as an SVG string; no line crosses a break, and a lone year is a dot. */
export function renderRatePanel(spec: RatePanelSpec): string {
  const { series, breaks, domain } = spec;
  const years = trendYears(series);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const scales = scalesOf([first, last], domain);
  const drawn = series.map((each) => trendSegments(each, years, breaks));
  const [own = []] = drawn;
  const lines = drawn.map((segments, index) => renderSegments(segments, index, scales));
  const { width, top, plot, bottom } = SIZE;
  return renderImage(
    { ...spec, viewBox: [width, top + plot + bottom] },
    'rate-panel',
    renderAxes(domain, [first, last], scales) +
      own.map((segment) => renderInterval(segment, scales)).join('') +
      lines.toReversed().join(''),
  );
}

function scalesOf([first, last]: readonly [number, number], [low, high]: Domain): Scales {
  const { width, top, plot, left, right } = SIZE;
  const across = width - left - right - 8;
  return {
    x: (year) => tenth(left + 4 + ((year - first) / Math.max(1, last - first)) * across),
    y: (value) => tenth(top + plot - ((value - low) / (high - low)) * plot),
  };
}

function renderAxes(domain: Domain, [first, last]: readonly [number, number], { x, y }: Scales) {
  const { width, top, plot, left } = SIZE;
  const steps = ticks(domain[0], domain[1], TICKS);
  const grid = steps.map((tick) => `<path d="M${left} ${y(tick)}H${width}"/>`).join('');
  const values = steps
    .map((tick) => `<text x="${left - 3}" y="${tenth(y(tick) + 4)}">${tick}</text>`)
    .join('');
  const foot = top + plot + 14;
  return (
    `<g class="grid">${grid}</g><g class="ticks">${values}</g>` +
    `<text x="${x(first) - 3}" y="${foot}">${first}</text>` +
    `<text class="end" x="${width}" y="${foot}">${last}</text>`
  );
}

/** The 95% interval: a ribbon along a line, a bar at a year that stands alone. */
function renderInterval({ points }: TrendSegment, { x, y }: Scales): string {
  const ends = points.flatMap(({ year, lower, upper }) =>
    lower === null || upper === null ? [] : [{ at: x(year), low: y(lower), high: y(upper) }],
  );
  const [only] = ends;
  if (only === undefined) return '';
  if (ends.length === 1) return `<path class="bar" d="M${only.at} ${only.low}V${only.high}"/>`;
  const above = ends.map(({ at, high }) => `${at} ${high}`);
  const below = ends.map(({ at, low }) => `${at} ${low}`).toReversed();
  return `<path class="ribbon" d="M${[...above, ...below].join('L')}z"/>`;
}

function renderSegments(
  segments: readonly TrendSegment[],
  index: number,
  { x, y }: Scales,
): string {
  const at = ({ year, value }: TrendPoint) => `${x(year)} ${y(value)}`;
  const marks = segments.map(({ points }) => {
    const [only] = points;
    if (points.length > 1) return `<path d="M${points.map(at).join('L')}"/>`;
    return only === undefined ? '' : `<circle cx="${x(only.year)}" cy="${y(only.value)}" r="2.2"/>`;
  });
  return `<g class="line s${index}">${marks.join('')}</g>`;
}

function tenth(units: number): number {
  return Math.round(units * 10) / 10;
}
