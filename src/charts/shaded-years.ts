import type { TrendSpec } from './trend-spec.ts';

/** The years of a programme that a chart of other years shades; null where it shades none. */
export function shadedYears(
  programme: TrendSpec['programme'],
  [first, last]: readonly [first: number, last: number],
): { readonly from: number; readonly to: number } | null {
  if (programme === null) return null;
  const [from, to] = [Math.max(programme.from, first), Math.min(programme.to, last)];
  return from < to ? { from, to } : null;
}
