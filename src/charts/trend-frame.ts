import * as Plot from '@observablehq/plot';
import { cleanPlot } from './clean-plot.ts';
import { shadedYears } from './shaded-years.ts';
import { printTick } from './trend-layout.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { TrendSpec } from './trend-spec.ts';
import { yearTicks } from './year-ticks.ts';

/** Frames that are kept: more than the areas of a place have between them. */
const MOST_KEPT = 500;
const kept = new Map<string, string>();

type FrameSpec = Pick<TrendSpec, 'programme' | 'breaks'>;

/**
 * What stands round the lines of one drawing: the programme's span, value lines, rules of breaks,
 * values and years along the axes. Areas of a place have axes alike, and Plot takes longer over
 * them than over the lines: a frame that was drawn is kept.
 */
export function renderTrendFrame(
  { programme, breaks }: FrameSpec,
  layout: TrendLayout,
  document: Document,
): string {
  const { size, height, margin, years, domain, ticks } = layout;
  const rules = breaks.map(({ year }) => year);
  const key = JSON.stringify([size, height, margin, years, domain, ticks, programme, rules]);
  const frame = kept.get(key) ?? drawFrame({ programme, breaks }, layout, document);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, frame);
  return frame;
}

/** Where Plot draws, on the scales of `trend-lines.ts`. */
function plotOptions(
  { size, height, margin, years, domain }: TrendLayout,
  document: Document,
): Plot.PlotOptions {
  return {
    document,
    width: size.width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: { type: 'linear', domain: [...years], axis: null },
    y: { type: 'linear', domain: [...domain], axis: null },
  };
}

function drawFrame(spec: FrameSpec, layout: TrendLayout, document: Document): string {
  const marks = [groundMarks(spec, layout), axisMarks(layout)];
  return cleanPlot(Plot.plot({ ...plotOptions(layout, document), marks }).outerHTML);
}

/** What lies under the lines: the programme's span, value lines, break rules. */
function groundMarks({ programme, breaks }: FrameSpec, layout: TrendLayout): Plot.Markish {
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
