import type { Difference } from './published.ts';
import type { Proportion } from './proportion.ts';
import { percentOf } from './proportion.ts';

/** Standard normal deviate that leaves 0.1% in each tail. */
export const Z_998 = 3.090232306167813;

/**
 * The 99.8% control limits around a pooled proportion, in per cent, for an area of a size.
 * Score limits, p ± z √(p (1 - p) / n): an area lies outside them exactly when the 99.8% Wilson
 * interval of its own rate leaves the pooled rate out, so that interval and verdict never
 * contradict each other. They are the funnel limits for proportions of the Office for Health
 * Improvement and Disparities (R package PHEindicatormethods).
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005), 1185-1202.
 * @throws RangeError where the numbers cannot make a proportion.
 */
export function funnelLimits(
  pooled: Proportion,
  denominator: number,
): readonly [lower: number, upper: number] {
  const percent = percentOf(pooled);
  percentOf({ count: 0, denominator });
  const half = Z_998 * Math.sqrt((percent * (100 - percent)) / denominator);
  return [Math.max(0, percent - half), Math.min(100, percent + half)];
}

/**
 * Whether an area differs from all areas together by more than the 99.8% limits allow chance.
 * Of 192 areas that did not differ, 0.4 would be called different.
 * @throws RangeError where the numbers cannot make a proportion.
 */
export function difference(area: Proportion, pooled: Proportion): Difference {
  const [lower, upper] = funnelLimits(pooled, area.denominator);
  const percent = percentOf(area);
  if (percent > upper) return 'higher';
  if (percent < lower) return 'lower';
  return 'not different';
}
