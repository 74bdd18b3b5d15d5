import { findIndicator, homePlace, readTrend } from '../../pages/_derived.ts';
import { capitalise } from '../../pipeline/capitalise.ts';
import { computeChange, computeDifference } from '../../pipeline/change.ts';
import { formatNumber, formatSigned, formatValue } from '../../pipeline/format-number.ts';
import type { Observation } from '../../pipeline/observation.ts';
import { formatPeriod } from '../../pipeline/period.ts';
import type { PublishedTrend, TrendSeries } from '../../pipeline/published.ts';
import { namingYear } from '../../pipeline/trend-breaks.ts';
import type { TrendDrawing } from '../../record/plan-figure.ts';

/** The part of a published trend that a figure draws: its areas in their order, to its last year. */
export function cutTrend({ indicator, areas, to }: TrendDrawing): PublishedTrend {
  const trend = readTrend(homePlace().slug, indicator);
  const last = to ?? Infinity;
  const series = areas.flatMap((code): readonly TrendSeries[] => {
    const found = trend.series.find(({ area }) => area === code);
    if (found === undefined) return [];
    return [{ ...found, rows: found.rows.filter(({ period }) => namingYear(period) <= last) }];
  });
  return { ...trend, series, breaks: trend.breaks.filter(({ year }) => year <= last) };
}

interface Read {
  readonly name: string;
  readonly row: Observation;
}

/** The figures of the first two areas in the period that the headline reads off. */
function readOff(drawing: TrendDrawing): readonly Read[] {
  return cutTrend(drawing)
    .series.slice(0, 2)
    .flatMap(({ name, rows }) =>
      rows.filter(({ period }) => period === drawing.read).map((row) => ({ name, row })),
    );
}

/** "Employment rate, 2006: Leicester 67.8%, Great Britain 72.6%". */
export function trendHeadline(drawing: TrendDrawing): string {
  const { noun, unit } = findIndicator(drawing.indicator);
  const values = readOff(drawing).map(({ name, row }) => `${name} ${formatValue(row.value, unit)}`);
  return `${capitalise(noun)}, ${formatPeriod(drawing.read)}: ${values.join(', ')}`;
}

/** The gap between the two in points, with its interval where the figures have one. */
export function trendGap(drawing: TrendDrawing): string {
  const [own, other] = readOff(drawing);
  if (own === undefined || other === undefined) return '';
  if (own.row.value === null || other.row.value === null) return '';
  const { decimals } = findIndicator(drawing.indicator).unit;
  const when = formatPeriod(drawing.read);
  const side = own.row.value < other.row.value ? 'below' : 'above';
  const say = (points: number) => formatNumber(Math.abs(points), decimals);
  const [from, to] = [estimateOf(other.row), estimateOf(own.row)];
  if (from === null || to === null)
    return `In ${when} ${own.name} stood ${say(own.row.value - other.row.value)} percentage points ${side} ${other.name}.`;
  const gap = computeDifference(from, to);
  const sure =
    gap.direction === 'no clear change'
      ? 'which is no clear gap'
      : `(95% interval ${say(gap.points < 0 ? gap.upper : gap.lower)} to ${say(gap.points < 0 ? gap.lower : gap.upper)})`;
  return `In ${when} ${own.name} stood ${say(gap.points)} percentage points ${side} ${other.name} ${sure}.`;
}

function estimateOf({ value, lower, upper }: Observation) {
  return value === null || lower === null || upper === null ? null : { value, lower, upper };
}

/** What the place's own figure did between the two periods of the text; empty where none are given. */
export function trendChange(drawing: TrendDrawing): string {
  const [own] = cutTrend(drawing).series;
  const ends = (drawing.change ?? []).flatMap((period) => {
    const row = own?.rows.find((each) => each.period === period);
    const estimate = row === undefined ? null : estimateOf(row);
    return estimate === null ? [] : [{ period, ...estimate }];
  });
  const [from, to] = ends;
  if (own === undefined || from === undefined || to === undefined) return '';
  const { decimals } = findIndicator(drawing.indicator).unit;
  const { points, lower, upper, direction } = computeChange(from, to);
  const say = (value: number) => formatSigned(value, decimals);
  const found = direction === 'no clear change' ? direction : `a clear ${direction}`;
  return (
    `From ${formatPeriod(from.period)} to ${formatPeriod(to.period)} the rate of ${own.name} changed by ` +
    `${say(points)} percentage points (95% interval ${say(lower)} to ${say(upper)}): ${found}.`
  );
}
