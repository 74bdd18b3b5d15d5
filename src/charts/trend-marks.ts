import * as Plot from '@observablehq/plot';
import { addAttributes, cleanPlot } from './clean-plot.ts';
import { plotOptions, renderTrendFrame } from './trend-frame.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { TrendPoint, TrendSegment } from './trend-segments.ts';
import type { TrendSpec } from './trend-spec.ts';

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

/** Frame, interval and lines of one drawing, by Observable Plot. */
export function renderTrendMarks(
  { spec, drawn, layout }: TrendMarksSpec,
  document: Document,
): string {
  const points = drawn.map((segments) => segments.flatMap(drawnPoints));
  // Drawn last is drawn on top: the place's own line.
  const lines = points.toReversed().flat();
  const svg = Plot.plot({
    ...plotOptions(layout, document),
    marks: [
      intervalMarks(points[0] ?? []),
      Plot.line(lines, { x: 'year', y: 'value', z: 'segment', className: 'lines' }),
    ],
  });
  const marks = addAttributes(cleanPlot(svg.outerHTML), 'lines', lineAttributes(drawn));
  return renderTrendFrame(spec, layout, document) + marks;
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

/** The 95% interval of the place's own series: a ribbon, or a bar where a point stands alone. */
function intervalMarks(points: readonly DrawnPoint[]): Plot.Markish {
  const ends = { x: 'year', y1: 'lower', y2: 'upper' };
  const lone = points.filter(({ isLone, lower }) => isLone && lower !== null);
  return [
    Plot.areaY(points, { ...ends, z: 'segment', className: 'ribbon' }),
    lone.length > 0 ? Plot.ruleX(lone, { ...ends, className: 'bar' }) : null,
  ];
}
