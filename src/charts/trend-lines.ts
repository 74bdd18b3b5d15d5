import { plotScale } from './plot-scale.ts';
import { tenth } from './tenth.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { TrendPoint, TrendSegment } from './trend-segments.ts';

/** Segments of each series, the place's own first. */
export type DrawnSeries = readonly (readonly TrendSegment[])[];

/** From a year and a value to where they stand. */
interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** A value with its interval. */
interface Estimate {
  readonly year: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval of the place's own series, then the lines of all: its own, drawn last, on top. No two
 * areas share them. They are written on the scales that Observable Plot has for the frame, digit for
 * digit as it draws them, in a small part of its time.
 */
export function renderTrendLines(drawn: DrawnSeries, layout: TrendLayout): string {
  const { size, height, margin, years, domain } = layout;
  const scales = {
    x: plotScale(years, [margin.left, size.width - margin.right]),
    y: plotScale(domain, [height - margin.bottom, margin.top]),
  };
  const [own = []] = drawn;
  const lines = drawn
    .map((segments, index) => segments.map((segment) => renderLine(segment, index, scales)))
    .toReversed()
    .flat();
  return renderIntervals(own, scales) + `<g class="lines">${lines.join('')}</g>`;
}

function renderLine({ id, points }: TrendSegment, series: number, scales: Scales): string {
  const corners = points.map(({ year, value }) => corner(scales, year, value));
  // A line of one point is closed, so that its round ends show.
  const end = corners.length === 1 ? 'Z' : '';
  return `<path class="s${series}" data-seg="${id}" d="M${corners.join('L')}${end}"/>`;
}

/** The 95% interval of the place's own series: a ribbon, and a bar where a point stands alone. */
function renderIntervals(segments: readonly TrendSegment[], scales: Scales): string {
  const ribbons = segments.flatMap(({ points }) => {
    const d = estimateRuns(points).map((run) => ribbonPath(run, scales));
    return d.length === 0 ? [] : [`<path d="${d.join('')}"/>`];
  });
  const lone = segments.filter(({ points }) => points.length === 1);
  const bars = lone.flatMap(({ points }) => estimateRuns(points).flat());
  const barGroup = bars.map((each) => renderBar(each, scales)).join('');
  return (
    `<g class="ribbon">${ribbons.join('')}</g>` +
    (barGroup === '' ? '' : `<g class="bar">${barGroup}</g>`)
  );
}

/** Points that have an interval, in runs of neighbours: no ribbon lies over a point without one. */
function estimateRuns(points: readonly TrendPoint[]): readonly (readonly Estimate[])[] {
  const runs: Estimate[][] = [[]];
  for (const { year, lower, upper } of points) {
    if (lower === null || upper === null) runs.push([]);
    else runs.at(-1)?.push({ year, lower, upper });
  }
  return runs.filter((run) => run.length > 0);
}

/** There along the upper ends, and back along the lower. */
function ribbonPath(run: readonly Estimate[], scales: Scales): string {
  const upper = run.map((each) => corner(scales, each.year, each.upper));
  const lower = run.map((each) => corner(scales, each.year, each.lower));
  return `M${[...upper, ...lower.toReversed()].join('L')}Z`;
}

function renderBar({ year, lower, upper }: Estimate, { x, y }: Scales): string {
  const along = tenth(x(year));
  return `<line x1="${along}" x2="${along}" y1="${tenth(y(lower))}" y2="${tenth(y(upper))}"/>`;
}

/** Cut to a thousandth, as Plot cuts paths, then to a tenth, as all that Plot draws is cut here. */
function corner({ x, y }: Scales, year: number, value: number): string {
  return `${tenth(thousandth(x(year)))},${tenth(thousandth(y(value)))}`;
}

function thousandth(units: number): number {
  return Math.round(units * 1000) / 1000;
}
