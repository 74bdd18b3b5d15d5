import { quantileSorted, range } from 'd3-array';
import { ckmeans } from 'simple-statistics';

/** How breaks can be found from the values themselves. */
export type BreakMethod = 'quantile' | 'natural' | 'quantize';

type FindBreaks = (sorted: readonly number[], classes: number) => readonly number[];

/** Unrounded breaks between classes, from values in ascending order; fewer where values are tied. */
export const BREAK_METHODS: Readonly<Record<BreakMethod, FindBreaks>> = {
  quantile: quantileBreaks,
  natural: naturalBreaks,
  quantize: equalBreaks,
};

/** Quantiles by definition 7 of Hyndman and Fan, The American Statistician 50 (1996), 361-365. */
function quantileBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const values = [...sorted];
  return range(1, classes).map((index) => quantileSorted(values, index / classes) ?? NaN);
}

/**
 * Natural breaks of Fisher and Jenks, the least sum of squares within classes, found exactly by
 * Ckmeans.1d.dp: Wang and Song, The R Journal 3/2 (2011), 29-33. A break is the lowest value of
 * the upper class.
 */
function naturalBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const distinct = new Set(sorted).size;
  const clusters = ckmeans(sorted, Math.min(classes, distinct));
  return clusters.slice(1).map((cluster) => cluster[0] ?? NaN);
}

/** Equal intervals from the lowest value to the highest. */
function equalBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const [least = NaN, most = NaN] = [sorted.at(0), sorted.at(-1)];
  return range(1, classes).map((index) => least + ((most - least) * index) / classes);
}
