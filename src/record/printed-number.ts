/** A figure in print as a number. */
export interface PrintedNumber {
  /** "£50K" is 50000, "14.2%" is 14.2. */
  readonly value: number;
  /** Unit of the last digit in print: 0.1 for "14.2%", 10000 for "£1.05 million". */
  readonly step: number;
  /** The pounds or per cent sign that a number made from it keeps. */
  readonly mark: '£' | '%' | '';
}

/** A figure in print: pounds sign, thousands commas, per cent, or K, million or billion. */
const PRINTED = /^(£?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%| per cent|[Kk]| ?million| ?billion)?$/;

const EXPONENTS: Readonly<Record<string, number>> = { k: 3, million: 6, billion: 9 };

/** The number that a figure in print stands for; null where it has any other form. */
export function parsePrintedNumber(printed: string): PrintedNumber | null {
  const [, pounds, whole, fraction = '', ending = ''] = PRINTED.exec(printed) ?? [];
  if (whole === undefined) return null;
  const exponent = EXPONENTS[ending.trim().toLowerCase()] ?? 0;
  const decimals = Math.max(0, fraction.length - 1);
  const isPercent = /%|per cent/.test(ending);
  return {
    // The point is moved in the text, where it is exact: 1.05 × 1,000,000 need not be in binary.
    value: Number(`${whole.replaceAll(',', '')}${fraction}e${exponent}`),
    step: Number(`1e${exponent - decimals}`),
    mark: isPercent ? '%' : pounds === '£' ? '£' : '',
  };
}
