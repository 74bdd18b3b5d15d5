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
  const plain = roundPlainly(Math.abs(value), decimals);
  if (plain !== null) return plain === 0 ? 0 : Math.sign(value) * plain;
  const shifted = shiftPoint(Math.abs(value).toPrecision(TRUSTED_DIGITS), decimals);
  const rounded = shiftPoint(String(Math.round(shifted)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Nearer to a half than this, only the decimal text tells which way a number goes. */
const NEAR_HALF = 1e-6;
/** Up to here the twelve trusted digits reach beyond `NEAR_HALF`. */
const MOST_PLAIN = 1e5;

/**
 * The same without text, which takes ten times as long, wherever no half is near: a dividend and a
 * power of ten that are whole give the double that is nearest to the decimal. Null elsewhere.
 */
function roundPlainly(value: number, decimals: number): number | null {
  if (decimals < 0 || decimals > 9) return null;
  const scale = 10 ** decimals;
  const shifted = value * scale;
  const isNearHalf = Math.abs(shifted - Math.floor(shifted) - 0.5) < NEAR_HALF;
  return shifted > MOST_PLAIN || isNearHalf ? null : Math.round(shifted) / scale;
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
