import type { Figure, TrendFacts, TrendIndicator } from '../indicators/indicator.ts';
import { computeChange } from './change.ts';
import type { Estimate } from './change.ts';
import { capitalise } from './capitalise.ts';
import { possessive, whenWords } from './count-words.ts';
import { formatConfidence, formatPoints, formatSigned, formatValue } from './format-number.ts';
import { formatPeriod } from './period.ts';
import type { TrendBreak } from './published.ts';
import { namingYear } from './trend-breaks.ts';

/**
 * What a trend shows, in two or three plain sentences: the last figure with its interval, the
 * nation's, and the change since the first figure that it may be compared with.
 */
export function summariseTrend(
  facts: TrendFacts,
  indicator: TrendIndicator,
  { breaks, comparable }: { breaks: readonly TrendBreak[]; comparable: Figure },
): string {
  const { place, last, nation } = facts;
  const owner = possessive(place);
  return [
    `${capitalise(when(last))} ${owner} ${indicator.noun} was ${describeFigure(last, indicator)}.`,
    nation && `For ${nation.name} it was ${formatValue(nation.last.value, indicator.unit)}.`,
    comparable.period === last.period
      ? null
      : `${capitalise(when(comparable))} ${owner} was ${describeChange(comparable, last, indicator)}.`,
    ...breakSentences(breaks),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** Two cuts of one break stand on either side of a period that mixes both definitions. */
function breakSentences(breaks: readonly TrendBreak[]): readonly string[] {
  return [...Map.groupBy(breaks, ({ id }) => id).values()].map(([first, next]) => {
    if (first === undefined) return '';
    return next === undefined
      ? `Figures from ${first.year} on are not comparable with earlier ones.`
      : `The figure of ${first.year} mixes two definitions, and figures from ${next.year} on are not comparable with earlier ones.`;
  });
}

/** The first figure of a place that no break parts from the last one. */
export function firstComparable(
  rows: readonly Figure[],
  breaks: readonly TrendBreak[],
): Figure | undefined {
  const from = breaks.at(-1)?.year ?? -Infinity;
  return rows.find(({ period }) => namingYear(period) >= from);
}

function describeFigure(figure: Figure, { unit }: TrendIndicator): string {
  return formatValue(figure.value, unit) + formatConfidence(figure, unit);
}

/** The earlier value and what came of it: "64.0%: no clear change (+1.1 percentage points, …)". */
function describeChange(from: Figure, to: Figure, { unit }: TrendIndicator): string {
  const before = formatValue(from.value, unit);
  const [earlier, later] = [estimateOf(from), estimateOf(to)];
  if (earlier === undefined || later === undefined)
    return `${before}: a change of ${formatPoints(to.value - from.value, unit.decimals)}`;
  const { points, lower, upper, direction } = computeChange(earlier, later);
  const [least, most] = [lower, upper].map((end) => formatSigned(end, unit.decimals));
  const verdict = direction === 'no clear change' ? direction : `a clear ${direction}`;
  return `${before}: ${verdict} (${formatPoints(points, unit.decimals)}, 95% confidence interval: ${least} to ${most})`;
}

function estimateOf({ period, value, lower, upper }: Figure): Estimate | undefined {
  return lower === null || upper === null ? undefined : { period, value, lower, upper };
}

function when({ period }: Figure): string {
  return whenWords(formatPeriod(period));
}
