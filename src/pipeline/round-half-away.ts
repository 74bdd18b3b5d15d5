/**
 * Significant digits that are trusted of a computed number: more than any published figure has,
 * fewer than a double carries, so that 57 / 200 * 100 = 28.499999999999996 counts as 28.5.
 */
const TRUSTED_DIGITS = 12;

/**
 * A number rounded to decimal places, halves away from zero, as official statistics round:
 * 1.005 → 1.01 and -2.5 → -3. Rounds the decimal that is printed, not the binary fraction behind it.
 * Never returns negative zero.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const shifted = shiftPoint(Math.abs(value).toPrecision(TRUSTED_DIGITS), decimals);
  const rounded = shiftPoint(String(Math.round(shifted)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** A number rounded to the nearest multiple of a step, halves away from zero: 0.37, step 0.5 → 0.5. */
export function roundToStep(value: number, step: number): number {
  return roundHalfAway(roundHalfAway(value / step, 0) * step, decimalsOf(step));
}

/** Moves the decimal point in the text, where it is exact: multiplying by 100 is not. */
function shiftPoint(text: string, places: number): number {
  const [digits, exponent = '0'] = text.split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function decimalsOf(step: number): number {
  const [, fraction = ''] = String(step).split('.');
  return fraction.length;
}
