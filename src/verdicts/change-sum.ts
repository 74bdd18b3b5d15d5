import type { Change, Estimate } from '../pipeline/change.ts';
import { formatNumber, formatPoints } from '../pipeline/format-number.ts';
import { formatPeriod } from '../pipeline/period.ts';
import type { Direction } from '../pipeline/published.ts';
import { formatSubtraction, formatTerm } from './figure-words.ts';
import { printedDecimals } from './printed-precision.ts';
import type { ShownSum, SumInput } from './shown-sum.ts';

/** Whose figures a change is of, and where a reader finds them. */
export interface ChangeWords {
  /** "Employment rate, Leicester". */
  readonly name: string;
  readonly definition: string;
  /** Canonical table and area, as a page cites them; the period follows. */
  readonly source: string;
}

/** Two estimates and the change between them. */
export interface ChangeParts {
  readonly from: Estimate;
  readonly to: Estimate;
  readonly change: Change;
}

/** Survey rates are published to one decimal, which a file leaves out of 64.0. */
const LEAST_DECIMALS = 1;

const RULE =
  'The change is the later estimate less the earlier one. Each end of its 95% interval lies the root of the sum of the squares of the two half-widths away. It is clear only where the interval leaves zero out.';

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  rise: 'a rise',
  fall: 'a fall',
  'no clear change': 'no clear change',
};

/** The sum of a change: both estimates, the difference, its interval, the direction. */
export function changeSum(parts: ChangeParts, words: ChangeWords): ShownSum {
  const { from, to, change } = parts;
  const decimals = decimalsOf(parts);
  const inputs = [from, to].map((estimate) => inputOf(estimate, words));
  const side = change.direction === 'no clear change' ? 'holds zero' : 'leaves zero out';
  const conclusion = DIRECTION_WORDS[change.direction];
  const points = formatPoints(change.points, decimals);
  return {
    basis: 'rate',
    rule: RULE,
    inputs,
    lines: [
      `${formatSubtraction([to.value, from.value], decimals)} percentage points.`,
      ...intervalLines(parts, decimals),
      `The interval ${side}: ${conclusion}.`,
    ],
    result: `${points} (${marginWords(parts, decimals)}): ${conclusion}.`,
  };
}

/**
 * A change in a sentence, estimates first: "67.8% in 2006 (95% confidence interval: 65.3 to 70.3),
 * 62.3% in 2008 (59.5 to 65.1)" and "−5.5 percentage points, plus or minus 3.8, a fall".
 */
export function changeWords(parts: ChangeParts): {
  readonly estimates: string;
  readonly change: string;
} {
  const { from, to, change } = parts;
  const decimals = decimalsOf(parts);
  const number = (value: number) => formatNumber(value, decimals);
  const say = ({ period, value, lower, upper }: Estimate, of: string) =>
    `${number(value)}% in ${formatPeriod(period)} (${of}${number(lower)} to ${number(upper)})`;
  const points = formatPoints(change.points, decimals);
  const direction = DIRECTION_WORDS[change.direction];
  return {
    estimates: `${say(from, '95% confidence interval: ')}, ${say(to, '')}`,
    change: `${points}, ${marginWords(parts, decimals)}, ${direction}`,
  };
}

function decimalsOf({ from, to }: ChangeParts): number {
  return Math.max(LEAST_DECIMALS, printedDecimals([from, to].flatMap(figuresOf)));
}

function figuresOf({ value, lower, upper }: Estimate): readonly number[] {
  return [value, lower, upper];
}

function inputOf({ period, value, lower, upper }: Estimate, words: ChangeWords): SumInput {
  const when = formatPeriod(period);
  const { name, definition } = words;
  const source = `${words.source}, ${when}`;
  return { name, value, lower, upper, unit: 'per cent', period: when, definition, source };
}

/** "plus or minus 3.8", or both ends where the estimates lie askew in their intervals. */
function marginWords({ change }: ChangeParts, decimals: number): string {
  const { points, lower, upper } = change;
  const [below, above] = [points - lower, upper - points].map((half) =>
    formatNumber(half, decimals),
  );
  return below === above ? `plus or minus ${below}` : `minus ${below}, plus ${above}`;
}

/** One more decimal than the figures have, so that the ends can be recomputed from the line. */
function intervalLines({ from, to, change }: ChangeParts, decimals: number): readonly string[] {
  const { points, lower, upper } = change;
  const fine = decimals + 1;
  const end = (value: number) => formatNumber(value, fine);
  const down = rootWords([to.value - to.lower, from.upper - from.value], decimals);
  const up = rootWords([to.upper - to.value, from.value - from.lower], decimals);
  const [below, above] = [end(points - lower), end(upper - points)];
  const start = formatTerm(points, decimals);
  return [
    `Half-widths: ${[from, to].map((each) => halfWords(each, decimals)).join('; ')}.`,
    ...(down === up && below === above
      ? [`Margin: ${down} = ${below}.`]
      : [`Margin below: ${down} = ${below}.`, `Margin above: ${up} = ${above}.`]),
    `95% interval: ${start} \u2212 ${below} = ${end(lower)} to ${start} + ${above} = ${end(upper)}.`,
  ];
}

function halfWords({ period, value, lower, upper }: Estimate, decimals: number): string {
  const below = formatNumber(value - lower, decimals);
  const above = formatNumber(upper - value, decimals);
  const when = formatPeriod(period);
  return below === above ? `${when}, ${below}` : `${when}, ${below} below and ${above} above`;
}

function rootWords(halves: readonly number[], decimals: number): string {
  return `\u221a(${halves.map((half) => `${formatNumber(half, decimals)}²`).join(' + ')})`;
}
