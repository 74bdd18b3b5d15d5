/** A coordinate cut to a tenth of a unit: finer is not seen, and takes bytes. */
export function tenth(units: number): number {
  return Math.round(units * 10) / 10;
}
