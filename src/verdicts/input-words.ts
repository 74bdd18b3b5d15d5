import { formatNumber, NO_FIGURE } from '../pipeline/format-number.ts';
import { printedDecimals } from './printed-precision.ts';
import type { ShownSum, SumInput } from './shown-sum.ts';

/**
 * A figure of a sum with its unit and, where it is not exact, its ends: "67.8 per cent (95%
 * confidence interval: 65.3 to 70.3)", "45 people (between 40 and 50)", "200 people or more".
 */
export function inputWords(
  { value, lower, upper, unit }: SumInput,
  { basis }: Pick<ShownSum, 'basis'>,
): string {
  if (value === null) return NO_FIGURE;
  const decimals = printedDecimals([value, lower ?? value, upper ?? value]);
  const number = (figure: number) => formatNumber(figure, decimals);
  const words = `${number(value)} ${unit}`;
  if (lower === null && upper === null) return words;
  if (upper === null) return `${words} or more`;
  if (lower === null) return `${words} or less`;
  if (lower === upper) return words;
  return basis === 'rate'
    ? `${words} (95% confidence interval: ${number(lower)} to ${number(upper)})`
    : `${words} (between ${number(lower)} and ${number(upper)})`;
}
