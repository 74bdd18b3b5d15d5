import type { Proportion } from './proportion.ts';
import { percentOf } from './proportion.ts';

/** Standard normal deviate that leaves 2.5% in each tail. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval of a proportion, in per cent; 95% unless told otherwise.
 * For claimants, who are all counted, it describes chance variation in the underlying rate, not
 * sampling error.
 * Source: Wilson (1927); method 3 of Newcombe, Statistics in Medicine 17 (1998), 857-872.
 * @throws RangeError where the two numbers cannot be a part and its whole.
 */
export function wilsonInterval(
  proportion: Proportion,
  z = Z_95,
): readonly [lower: number, upper: number] {
  const p = percentOf(proportion) / 100;
  const n = proportion.denominator;
  const middle = p + z ** 2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const scale = 100 / (1 + z ** 2 / n);
  // Clamped, since at 0 of n and n of n the exact ends are 0 and 100 and floats fall beside them.
  return [Math.max(0, (middle - half) * scale), Math.min(100, (middle + half) * scale)];
}
