import { formatNumber } from '../pipeline/format-number.ts';
import type { Achieved, Target, TargetVersion } from '../record/target.ts';
import { formatGap, formatSubtraction, formatTerm } from './figure-words.ts';
import type { Goal, RateEstimate } from './judge-rate.ts';
import { targetLine } from './no-figure-lines.ts';
import { printedDecimals, withoutNoise } from './printed-precision.ts';

/** What is set against what: the target, the change that it requires, and what was achieved. */
export function comparedLines(
  { unit, better }: Target,
  version: TargetVersion,
  achieved: Achieved,
): readonly string[] {
  const { baseline, value } = version;
  const decimals = printedDecimals([value, baseline?.value ?? value]);
  const change =
    baseline === undefined
      ? []
      : [
          `Required change: ${formatNumber(value, decimals)} \u2212 ${formatTerm(baseline.value, decimals)} = ${formatGap(value - baseline.value, { unit, decimals })}.`,
        ];
  return [
    targetLine(version),
    `Reached at ${goalWords(version, unit)} or ${better}.`,
    ...change,
    `Achieved: ${achieved.printed} (${achieved.period}).`,
  ];
}

/** The number to reach as printed, and what it comes to where it is printed as a share of a count. */
function goalWords({ printed, value }: TargetVersion, unit: string): string {
  const isShareOfCount = printed.endsWith('%') && !unit.startsWith('per cent');
  return isShareOfCount ? `${printed}, that is ${formatNumber(value, 0)} ${unit},` : printed;
}

/** The estimate and both ends of its interval against the goal, a line each. */
export function rateLines(estimate: RateEstimate, goal: Goal): readonly string[] {
  const { value, lower, upper } = estimate;
  const decimals = printedDecimals([value, lower, upper, goal.value]);
  const line = (name: string, figure: number) => againstLine({ name, figure, goal, decimals });
  return [
    line('Estimate', value),
    line('Lower end of the 95% interval', lower),
    line('Upper end of the 95% interval', upper),
  ];
}

/** How the ends of a count follow from its certainty, and each against the goal. */
export function countLines(
  { value, certainty }: Pick<Achieved, 'value' | 'certainty'>,
  goal: Goal,
): readonly string[] {
  const line = (name: string, figure: number) => {
    const decimals = printedDecimals([figure, goal.value]);
    return againstLine({ name, figure, goal, decimals });
  };
  if (certainty === 'exact') return ['The count is exact.', line('Count', value)];
  if (certainty === 'at least')
    return [line('Low end', value), 'High end: none, the document says only that it is no less.'];
  if (certainty === 'at most')
    return ['Low end: none, the document says only that it is no more.', line('High end', value)];
  if ('lower' in certainty)
    return [line('Low end', certainty.lower), line('High end', certainty.upper)];
  const { rounding } = certainty;
  const [low, high] = [withoutNoise(value - rounding), withoutNoise(value + rounding)];
  const decimals = printedDecimals([value, rounding]);
  const number = (figure: number) => formatNumber(figure, decimals);
  return [
    `Within ${number(rounding)} either way: ${number(value)} \u2212 ${number(rounding)} = ${number(low)}, ${number(value)} + ${number(rounding)} = ${number(high)}.`,
    line('Low end', low),
    line('High end', high),
  ];
}

interface Compared {
  readonly name: string;
  readonly figure: number;
  readonly goal: Goal;
  readonly decimals: number;
}

/** One figure less the goal, and whether it reaches it. */
function againstLine({ name, figure, goal, decimals }: Compared): string {
  const left = withoutNoise(figure - goal.value);
  const isReached = goal.better === 'higher' ? left >= 0 : left <= 0;
  const sum = formatSubtraction([figure, goal.value], decimals);
  return `${name}: ${sum}, ${isReached ? 'reaches the target' : 'short of the target'}.`;
}
