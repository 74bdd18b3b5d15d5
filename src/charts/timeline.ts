import { namingYear } from '../pipeline/trend-breaks.ts';
import { escapeMarkup } from './escape-markup.ts';
import { renderImage } from './svg-image.ts';
import { tenth } from './tenth.ts';
import {
  BESIDE,
  placeLanes,
  TIMELINE,
  timelineScale,
  type PlacedLane,
  type PlacedMark,
} from './timeline-layout.ts';
import type { TimelineSpec } from './timeline-spec.ts';
import { domainTicks, trendDomain } from './trend-domain.ts';
import { printTick } from './trend-layout.ts';
import { trendSegments, trendYears, type TrendSegment } from './trend-segments.ts';

const TOP = 30;
const BASELINE = 0.35 * TIMELINE.fontSize;
const RADIUS = 5;
/** Room above the panel for the name of its series. */
const ABOVE_PANEL = 54;

/**
 * A timeline as an SVG string for wide screens: lanes of events over one axis of years, and below
 * them one series with its interval on the same years and a value axis of its own. Every event is in
 * the list beside it too, under the same number.
 */
export function renderTimeline(spec: TimelineSpec): string {
  const lanes = placeLanes(spec, TOP);
  const foot = lanes.at(-1)?.bottom ?? TOP;
  const top = foot + ABOVE_PANEL;
  const panel = { top, bottom: top + TIMELINE.panel };
  const height = panel.bottom + 30;
  const body =
    renderYears(spec, panel.bottom) + lanes.map(renderLane).join('') + renderSeries(spec, panel);
  return renderImage({ ...spec, viewBox: [TIMELINE.width, height] }, 'timeline', body);
}

/** Years above and below, a rule at each new year, and the years of the programme shaded. */
function renderYears({ years, programme }: TimelineSpec, bottom: number): string {
  const x = timelineScale(years);
  const [first, last] = years;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const [from, to] = [x(Math.max(first, programme.from)), x(Math.min(last, programme.to) + 1)];
  const rules = [...all, last + 1].map((year) => `M${tenth(x(year))} ${TOP}V${bottom}`).join('');
  const words = all.flatMap((year) =>
    [TOP - 9, bottom + 20].map((y) => text(String(year), [x(year + 0.5), y])),
  );
  return (
    `<path class="wash" d="M${tenth(from)} ${TOP}H${tenth(to)}V${bottom}H${tenth(from)}z"/>` +
    `<path class="grid" d="${rules}"/><g class="years">${words.join('')}</g>`
  );
}

function renderLane({ name, top, bottom, marks }: PlacedLane): string {
  const lines = name.map((line, row) => text(line, [0, top + 24 + row * 20 + BASELINE - 4]));
  return (
    `<g class="lane"><path class="edge" d="M0 ${top}H${TIMELINE.right}M0 ${bottom}H${TIMELINE.right}"/>` +
    `<g class="name">${lines.join('')}</g>${marks.map(renderMark).join('')}</g>`
  );
}

function renderMark({ number, from, to, y, words, side }: PlacedMark): string {
  const shape =
    from === to
      ? `<circle cx="${tenth(from)}" cy="${y}" r="${RADIUS}"/>`
      : `<path class="year" d="M${tenth(from)} ${y}H${tenth(to)}"/>`;
  const at = side === 'right' ? to + BESIDE : from - BESIDE;
  return `<g class="event ${side}" data-event="${number}">${shape}${text(words, [at, y + BASELINE])}</g>`;
}

interface Panel {
  readonly top: number;
  readonly bottom: number;
}

/** The series as trends draw it: joined where no gap or break lies between, with its interval. */
function renderSeries(spec: TimelineSpec, { top, bottom }: Panel): string {
  const [first, last] = spec.years;
  const rows = spec.series.rows.filter(({ period }) => {
    const year = namingYear(period);
    return year >= first && year <= last;
  });
  const series = { ...spec.series, rows };
  const domain = trendDomain([series]);
  const x = timelineScale(spec.years);
  const y = (value: number) =>
    bottom - ((value - domain[0]) / (domain[1] - domain[0])) * (bottom - top);
  const ticks = domainTicks(domain);
  const grid = ticks.map((tick) => `M${TIMELINE.left} ${tenth(y(tick))}H${TIMELINE.right}`);
  const words = ticks.map((tick) =>
    text(printTick(tick, ticks), [TIMELINE.left - 10, y(tick) + BASELINE]),
  );
  const segments = trendSegments(series, trendYears([series]), spec.breaks);
  const scales = { x: (year: number) => x(year + 0.5), y };
  return (
    `<g class="series">${text(spec.seriesWords, [0, top - 20], 'name')}<path class="grid" d="${grid.join('')}"/>` +
    `<g class="ticks">${words.join('')}</g>${segments.map((each) => renderSegment(each, scales)).join('')}</g>`
  );
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

function renderSegment({ points }: TrendSegment, { x, y }: Scales): string {
  const at = (year: number, value: number) => `${tenth(x(year))} ${tenth(y(value))}`;
  const line = points.map(({ year, value }) => at(year, value)).join('L');
  const upper = points.flatMap(({ year, upper: end }) => (end === null ? [] : [at(year, end)]));
  const lower = points.flatMap(({ year, lower: end }) => (end === null ? [] : [at(year, end)]));
  const ribbon =
    upper.length === 0
      ? ''
      : `<path class="ribbon" d="M${[...upper, ...lower.toReversed()].join('L')}z"/>`;
  const dots = points.map(
    ({ year, value }) =>
      `<circle cx="${tenth(x(year))}" cy="${tenth(y(value))}" r="3.5" data-year="${year}" data-value="${value}"/>`,
  );
  return `${ribbon}<path class="line" d="M${line}"/>${dots.join('')}`;
}

function text(words: string, [x, y]: readonly [number, number], name?: string): string {
  const named = name === undefined ? '' : ` class="${name}"`;
  return `<text${named} x="${tenth(x)}" y="${tenth(y)}">${escapeMarkup(words)}</text>`;
}
