import { capitalise } from '../pipeline/capitalise.ts';
import { formatNumber } from '../pipeline/format-number.ts';
import { pathDomain, pathYears, pointsOf } from './path-domain.ts';
import type { PathPoint, TargetPath, TargetPathSpec } from './target-path-spec.ts';
import { textWidth } from './text-width.ts';
import { domainTicks, type Domain } from './trend-domain.ts';
import { printTick, type Years } from './trend-layout.ts';
import type { TrendSize } from './trend-size.ts';
import { wrapText } from './wrap-text.ts';

/** Words of the area in which a figure would stand. */
const NO_FIGURE = 'No figure published on this definition';
export const NO_DATE = 'No date printed';
/** Width of the column of points without a date, and of what follows the last date, in font sizes. */
const UNDATED = 5;
const ZONE = { wide: 11, narrow: 6.2 } as const;
/** Room that a baseline's label needs below or above its point, in lines. */
const LABEL_ROOM = 1.8;

/** The name of a number to reach: words left of a hairline that leads down to it. */
export interface PathFlag {
  readonly x: number;
  readonly top: number;
  readonly value: readonly string[];
  readonly decided: readonly string[];
  readonly path: TargetPath;
}

/** Where everything of one drawing stands, in units of its view box. */
export interface TargetPathLayout {
  readonly size: TrendSize;
  readonly lineHeight: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly domain: Domain;
  readonly ticks: readonly number[];
  readonly years: Years | null;
  readonly axisTitle: readonly string[];
  readonly flags: readonly PathFlag[];
  /** Left ends of the columns without a date; null where every point of that side has one. */
  readonly undated: Readonly<Record<'from' | 'to', number | null>>;
  readonly zone: { readonly x: number; readonly lines: readonly string[] } | null;
  /** Whether the numbers to reach lie above the baselines. */
  readonly rises: boolean;
  readonly x: (point: PathPoint, side: 'from' | 'to') => number;
  readonly xOfYear: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Fits one drawing round its words: labels of the numbers to reach stand in rows above the plot. */
export function targetPathLayout(spec: TargetPathSpec, size: TrendSize): TargetPathLayout {
  const points = pointsOf(spec);
  const domain = pathDomain(points);
  const ticks = domainTicks(domain);
  const lineHeight = Math.round(size.fontSize * 1.25);
  const across = columns(spec, size, ticks);
  const axisTitle = wrapText(axisWords(spec, domain), size.width / size.fontSize);
  const flags = placeFlags(spec.paths, across.x, { size, lineHeight, rows: axisTitle.length });
  const depth = flags.map(({ top, value, decided }) => top + lines(value, decided) * lineHeight);
  const top = Math.round(Math.max(...depth) + lineHeight * 0.5);
  const bottom = top + size.plotHeight;
  const rises = spec.paths.some(({ from, to }) => to.value >= from.value);
  const [above, below] = rises ? [0.5, LABEL_ROOM] : [LABEL_ROOM, 0.5];
  return {
    ...{ size, lineHeight, top, bottom, domain, ticks, axisTitle, flags, rises, ...across },
    height: Math.ceil(bottom + lineHeight * 2.4),
    y: scale(domain, [bottom - below * lineHeight, top + above * lineHeight]),
  };
}

function lines(...parts: readonly (readonly string[])[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function axisWords({ axis }: TargetPathSpec, [lowest]: Domain): string {
  const words = capitalise(axis);
  return lowest === 0
    ? words
    : `${words}; axis from ${formatNumber(lowest, Number.isInteger(lowest) ? 0 : 1)}, not\u00a00`;
}

/** Columns from left to right: ticks, points without a date, years, and what follows. */
function columns(
  spec: TargetPathSpec,
  { name, width, fontSize }: TrendSize,
  ticks: readonly number[],
) {
  const printed = ticks.map((tick) => textWidth(printTick(tick, ticks).replaceAll(/\d/g, '0')));
  const left = Math.ceil(fontSize * (Math.max(...printed) + 0.75));
  const isUndated = (side: 'from' | 'to') => spec.paths.some((path) => path[side].span === null);
  const column = UNDATED * fontSize;
  const zone = spec.achieved === null ? ZONE[name] * fontSize : column;
  const right = width - zone;
  const start = left + (isUndated('from') ? column : 0);
  const end = right - (isUndated('to') ? column : 0);
  const years = pathYears(pointsOf(spec));
  const xOfYear = scale(years ?? [0, 1], [start, end]);
  return {
    ...{ left, years, xOfYear },
    undated: { from: isUndated('from') ? left : null, to: isUndated('to') ? end : null },
    zone:
      spec.achieved === null ? { x: right, lines: wrapText(NO_FIGURE, ZONE[name] - 0.8) } : null,
    x: ({ span }: PathPoint, side: 'from' | 'to') =>
      span === null
        ? (side === 'from' ? left : end) + column / 2
        : xOfYear((span[0] + span[1]) / 2),
  };
}

type X = TargetPathLayout['x'];

/** The later a number is due, the higher its words stand: no hairline runs through another's words. */
function placeFlags(
  paths: readonly TargetPath[],
  x: X,
  {
    size,
    lineHeight,
    rows,
  }: { readonly size: TrendSize; readonly lineHeight: number; readonly rows: number },
): readonly PathFlag[] {
  const later = (one: TargetPath, other: TargetPath) =>
    x(other.to, 'to') - x(one.to, 'to') || other.to.value - one.to.value;
  let top = (rows + 0.5) * lineHeight;
  return paths.toSorted(later).map((path) => {
    const at = x(path.to, 'to');
    const room = at / size.fontSize - 0.5;
    const value = wrapText(`${path.to.printed} ${path.to.when}`, room);
    const decided = wrapText(path.decided, room);
    const flag = { x: at, top, value, decided, path };
    top += (value.length + decided.length + 0.35) * lineHeight;
    return flag;
  });
}

function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}
