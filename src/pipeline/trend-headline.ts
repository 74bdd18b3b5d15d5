import type { Figure, TrendFacts, Unit } from '../indicators/indicator.ts';
import { computeDifference } from './change.ts';
import { capitalise } from './capitalise.ts';
import { possessive } from './count-words.ts';
import { formatNumber, formatValue } from './format-number.ts';
import { startYear } from './period.ts';

/** What the headline of a trend is made of besides its facts. */
export interface TrendWords {
  /** The measure in two words: "employment rate". */
  readonly name: string;
  readonly unit: Unit;
  /** The last period in words that follow the value: "2023". */
  readonly when: (period: string) => string;
}

/**
 * How a survey estimate stands to the nation's: the gap in percentage points where its 95% interval
 * leaves zero out, and that there is no clear gap where it does not.
 */
export function gapHeadline(facts: TrendFacts, words: TrendWords): string {
  const { place, last, nation } = facts;
  const gap = nation === null ? undefined : intervalGap(nation.last, last);
  if (nation === null || gap === undefined) return valueHeadline(facts, words);
  const when = words.when(last.period);
  const name = `${possessive(place)} ${words.name}`;
  const other = possessive(nation.name);
  if (gap.direction === 'no clear change')
    return `No clear gap between ${name} and ${other}, ${when}`;
  const points = formatNumber(Math.abs(gap.points), words.unit.decimals);
  const side = gap.direction === 'rise' ? 'above' : 'below';
  return `${name} was ${points} points ${side} ${other} in ${when}`;
}

/** Both values beside one another: "Claimant rate: Leicester 5.7%, England 4.3%, 2025". */
export function valueHeadline({ place, last, nation }: TrendFacts, words: TrendWords): string {
  const name = capitalise(words.name);
  const value = ({ value }: Figure) => formatValue(value, words.unit);
  const other = nation === null ? '' : `, ${nation.name} ${value(nation.last)}`;
  return `${name}: ${place} ${value(last)}${other}, ${words.when(last.period)}`;
}

/** Values as published have one decimal, so a gap is a difference of two printed numbers. */
function intervalGap(from: Figure, to: Figure) {
  const [one, other] = [estimateOf(from), estimateOf(to)];
  return one === undefined || other === undefined ? undefined : computeDifference(one, other);
}

function estimateOf({ value, lower, upper }: Figure) {
  return lower === null || upper === null ? undefined : { value, lower, upper };
}

/** An average of December to February: `2024-12-01/P3M` → "winter 2024-25". */
export function winterWords(period: string): string {
  const first = startYear(period);
  return `winter ${first}\u2013${String(first + 1).slice(2)}`;
}
