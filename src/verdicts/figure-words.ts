import { formatNumber, formatSigned } from '../pipeline/format-number.ts';

/** The unit of a figure as the record names it, and the decimals to print. */
export interface FigureUnit {
  readonly unit: string;
  readonly decimals: number;
}

/** A difference of two figures with its unit: "+3.0 percentage points", "−2 people". */
export function formatGap(value: number, { unit, decimals }: FigureUnit): string {
  const words = unit === 'per cent' ? 'percentage points' : unit;
  return `${formatSigned(value, decimals)} ${words}`;
}

/** One figure less another, and what is left: "67.6 − 69.4 = −1.8". */
export function formatSubtraction(
  [from, taken]: readonly [from: number, taken: number],
  decimals: number,
): string {
  const left = formatSigned(from - taken, decimals);
  return `${formatNumber(from, decimals)} \u2212 ${formatTerm(taken, decimals)} = ${left}`;
}

/** A number behind a sign: a negative one in brackets. */
export function formatTerm(value: number, decimals: number): string {
  const number = formatNumber(value, decimals);
  return value < 0 ? `(${number})` : number;
}
