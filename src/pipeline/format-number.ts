import type { Unit } from '../indicators/indicator.ts';
import { roundHalfAway } from './round-half-away.ts';

/** What stands where a value would, when none is published: never a blank, a dash or a zero. */
export const NO_FIGURE = 'No figure published';

const MINUS = '\u2212';

/** A number as readers see it: fixed decimals, thousands commas, true minus sign; "−1,234.5". */
export function formatNumber(value: number | null, decimals: number): string {
  if (value === null) return NO_FIGURE;
  if (!Number.isFinite(value)) throw new RangeError(`not a number that can be printed: ${value}`);
  const rounded = roundHalfAway(value, decimals);
  const magnitude = Math.abs(rounded);
  const text = magnitude.toFixed(decimals);
  const digits = magnitude < 1000 ? text : groupThousands(text);
  return rounded < 0 ? MINUS + digits : digits;
}

function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A difference with its sign always written, none for a zero: "+3.0", "−5.5", "0.0". */
export function formatSigned(value: number | null, decimals: number): string {
  if (value === null) return NO_FIGURE;
  const text = formatNumber(value, decimals);
  return roundHalfAway(value, decimals) > 0 ? `+${text}` : text;
}

/**
 * A difference between two percentages in words: "−5.5 percentage points".
 * It is never written with a per cent sign, which would make it a relative change.
 */
export function formatPoints(value: number | null, decimals: number): string {
  if (value === null) return NO_FIGURE;
  const words = Math.abs(value) === 1 && decimals === 0 ? 'percentage point' : 'percentage points';
  return `${formatSigned(value, decimals)} ${words}`;
}

/** A value with its unit's decimals and symbol: "62.3%"; a change in points carries its sign. */
export function formatValue(value: number | null, unit: Unit): string {
  if (value === null) return NO_FIGURE;
  if (unit.kind === 'percentage points') return formatSigned(value, unit.decimals) + unit.symbol;
  return formatNumber(value, unit.decimals) + unit.symbol;
}

/** Both ends of an interval in the unit of the value: "59.5% to 65.1%". */
export function formatInterval(lower: number, upper: number, unit: Unit): string {
  return `${formatValue(lower, unit)} to ${formatValue(upper, unit)}`;
}

/**
 * The interval of an estimate behind it, with the space before: " (95% confidence interval: 59.5% to
 * 65.1%)"; nothing where none is published.
 */
export function formatConfidence(
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
  unit: Unit,
): string {
  if (lower === null || upper === null) return '';
  return ` (95% confidence interval: ${formatInterval(lower, upper, unit)})`;
}

/** What a printed value counts, to follow it: 10.1% "of young people", 9.5 "claimants per 100". */
export function formatUnit({ symbol, words }: Unit): string {
  return symbol === '%' ? words.replace(/^per cent /, '') : words;
}
