import { roundHalfAway } from '../pipeline/round-half-away.ts';

/** More decimals than any published figure has, fewer than those in which a double errs. */
const MOST_DECIMALS = 9;

/**
 * A computed number without the noise of binary fractions, so that 66.4 + 3 is 69.4 and equal
 * figures compare as equal; in the unit of the number.
 * @throws RangeError where it is not a finite number.
 */
export function withoutNoise(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a figure that can be compared: ${value}`);
  return roundHalfAway(value, MOST_DECIMALS);
}

/**
 * Decimals that show every one of some printed figures in full: 66.4, 69 → 1.
 * @throws RangeError where one is not a finite number.
 */
export function printedDecimals(values: readonly number[]): number {
  const fractions = values.map((value) => {
    const [, fraction = ''] = withoutNoise(value).toFixed(MOST_DECIMALS).split('.');
    return fraction.replace(/0+$/, '').length;
  });
  return Math.max(0, ...fractions);
}
