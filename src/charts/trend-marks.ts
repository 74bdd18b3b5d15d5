import * as Plot from '@observablehq/plot';
import { shadedYears } from './shaded-years.ts';
import { addAttributes, cleanPlot } from './clean-plot.ts';
import { printTick } from './trend-layout.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { TrendPoint, TrendSegment } from './trend-segments.ts';
import type { TrendSpec } from './trend-spec.ts';
import { yearTicks } from './year-ticks.ts';

/** Segments of each series, the place's own first. */
export type DrawnSeries = readonly (readonly TrendSegment[])[];

/** A point with the segment that it belongs to. */
interface DrawnPoint extends TrendPoint {
  readonly segment: string;
  /** Whether no line leads to it. */
  readonly isLone: boolean;
}

export interface TrendMarksSpec {
  readonly spec: TrendSpec;
  readonly drawn: DrawnSeries;
  readonly layout: TrendLayout;
}

/** Lines, interval, axes and shading of one drawing, by Observable Plot. */
export function renderTrendMarks(
  { spec, drawn, layout }: TrendMarksSpec,
  document: Document,
): string {
  const { size, height, margin, years, domain } = layout;
  const points = drawn.map((segments) => segments.flatMap(drawnPoints));
  // Drawn last is drawn on top: the place's own line.
  const lines = points.toReversed().flat();
  const svg = Plot.plot({
    document,
    width: size.width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: { type: 'linear', domain: [...years], axis: null },
    y: { type: 'linear', domain: [...domain], axis: null },
    marks: [
      groundMarks(spec, layout),
      axisMarks(layout),
      intervalMarks(points[0] ?? []),
      Plot.line(lines, { x: 'year', y: 'value', z: 'segment', className: 'lines' }),
    ],
  });
  return addAttributes(cleanPlot(svg.outerHTML), 'lines', lineAttributes(drawn));
}

/** Says on each line which series and which segment it is, in the order in which they are drawn. */
function lineAttributes(drawn: DrawnSeries): readonly string[] {
  return drawn
    .flatMap((segments, index) => [segments.map(({ id }) => `class="s${index}" data-seg="${id}"`)])
    .toReversed()
    .flat();
}

function drawnPoints({ id, points }: TrendSegment): readonly DrawnPoint[] {
  return points.map((point) => ({ ...point, segment: id, isLone: points.length === 1 }));
}

/** What lies under the lines: the programme's span, value lines, break rules. */
function groundMarks({ programme, breaks }: TrendSpec, layout: TrendLayout): Plot.Markish {
  const [first, last] = layout.years;
  const shaded = shadedYears(programme, layout.years);
  const washes = shaded === null ? [] : [shaded];
  const rules = breaks.map(({ year }) => year).filter((year) => year > first && year <= last);
  // Plot draws nothing for a mark without data, and takes its time: most trends have no rules.
  return [
    washes.length > 0 ? Plot.rect(washes, { x1: 'from', x2: 'to', className: 'wash' }) : null,
    Plot.ruleY(layout.ticks, { className: 'grid' }),
    rules.length > 0
      ? Plot.ruleX(rules, { x: (year: number) => year - 0.5, className: 'rule' })
      : null,
  ];
}

/** Values and years along the axes. */
function axisMarks({ ticks, size, years, lineHeight }: TrendLayout): Plot.Markish {
  return [
    Plot.text(ticks, {
      y: (tick: number) => tick,
      text: (tick: number) => printTick(tick, ticks),
      frameAnchor: 'left',
      dx: -0.6 * size.fontSize,
      className: 'ticks',
    }),
    Plot.text(yearTicks(years[0], years[1], size.years), {
      x: (year: number) => year,
      text: String,
      frameAnchor: 'bottom',
      dy: lineHeight,
      className: 'years',
    }),
  ];
}

/** The 95% interval of the place's own series: a ribbon, or a bar where a point stands alone. */
function intervalMarks(points: readonly DrawnPoint[]): Plot.Markish {
  const ends = { x: 'year', y1: 'lower', y2: 'upper' };
  const lone = points.filter(({ isLone, lower }) => isLone && lower !== null);
  return [
    Plot.areaY(points, { ...ends, z: 'segment', className: 'ribbon' }),
    lone.length > 0 ? Plot.ruleX(lone, { ...ends, className: 'bar' }) : null,
  ];
}
