import { capitalise } from '../pipeline/capitalise.ts';
import { formatNumber } from '../pipeline/format-number.ts';
import type { TrendSeries } from '../pipeline/published.ts';
import { namingYear } from '../pipeline/trend-breaks.ts';
import { textWidth } from './text-width.ts';
import { placeAnnotations } from './trend-annotations.ts';
import type { TrendAnnotation } from './trend-annotations.ts';
import { domainTicks } from './trend-domain.ts';
import type { Domain } from './trend-domain.ts';
import type { TrendSize } from './trend-size.ts';
import type { TrendSpec } from './trend-spec.ts';
import { wrapText } from './wrap-text.ts';

/** First and last year of a drawing. */
export type Years = readonly [first: number, last: number];

/** Where everything of one drawing stands, in units of its view box. */
export interface TrendLayout {
  readonly size: TrendSize;
  readonly height: number;
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  readonly lineHeight: number;
  readonly domain: Domain;
  readonly years: Years;
  readonly ticks: readonly number[];
  /** Words above the value axis, set horizontally. */
  readonly axisTitle: readonly string[];
  readonly annotations: readonly TrendAnnotation[];
  /** Names of the series in lines, in their order. */
  readonly labels: readonly (readonly string[])[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

interface Axes {
  readonly domain: Domain;
  readonly years: Years;
}

/** Fits one drawing round its words: the axis title, annotations and labels take what they need. */
export function trendLayout(spec: TrendSpec, axes: Axes, size: TrendSize): TrendLayout {
  const { domain, years } = axes;
  const { fontSize, width, plotHeight } = size;
  const lineHeight = Math.round(fontSize * 1.25);
  const ticks = domainTicks(domain);
  const labels = spec.series.map((series) => wrapText(labelWords(series, years), size.labelWidth));
  const left = fontSize * (widest(ticks.map((tick) => tabular(printTick(tick, ticks)))) + 0.75);
  const besides = (spec.names ?? []).flatMap((name) => wrapText(name, size.labelWidth));
  const right = fontSize * (widest([...labels.flat(), ...besides]) + 0.9);
  const x = scale(years, [Math.ceil(left), Math.floor(width - right)]);
  const axisTitle = wrapText(axisWords(spec, domain), width / fontSize);
  const annotations = placeAnnotations(spec, { x, years, size });
  const rows = annotations.map(({ row, lines }) => row + lines.length);
  const top = Math.round((axisTitle.length + Math.max(0, ...rows)) * lineHeight + fontSize);
  const bottom = Math.round(lineHeight * 1.4);
  return {
    ...{ size, lineHeight, domain, years, ticks, axisTitle, annotations, labels, x },
    height: top + plotHeight + bottom,
    margin: { top, right: Math.ceil(right), bottom, left: Math.ceil(left) },
    y: scale(domain, [top + plotHeight, top]),
  };
}

/** A tick in as many decimals as the ticks need to differ. */
export function printTick(tick: number, ticks: readonly number[]): string {
  return formatNumber(tick, ticks.every(Number.isInteger) ? 0 : 1);
}

/** The name of a series, with its last year where it ends before the others. */
function labelWords({ name, rows }: TrendSeries, [, last]: Years): string {
  const end = rows.findLast(({ value }) => value !== null);
  const year = end === undefined ? last : namingYear(end.period);
  return year === last ? name : `${name}, to ${year}`;
}

function axisWords({ unit }: TrendSpec, [lowest]: Domain): string {
  const words = capitalise(unit.words);
  if (lowest === 0) return words;
  return `${words}; axis from ${formatNumber(lowest, Number.isInteger(lowest) ? 0 : 1)}, not 0`;
}

/** Figures in tables are all as wide as a zero. */
function tabular(figures: string): string {
  return figures.replaceAll(/\d/g, '0');
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}

type Scale = (value: number) => number;

function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}
