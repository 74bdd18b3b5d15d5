/** Radius of the largest circle, as a share of the map's width. */
const LARGEST = 0.032;

/** Radius of a count's circle on a map `width` units wide, where `most` is the largest count. */
export type CircleScale = (count: number) => number;

/** Circles whose area, not radius, is in proportion to the count (Flannery's law is not applied). */
export function circleScale(most: number, width: number): CircleScale {
  return (count) => Math.round(LARGEST * width * Math.sqrt(count / most) * 10) / 10;
}

/**
 * Round counts for the key, largest first: the largest count cut to its first figure, so that the
 * key reaches almost as far as the map; then about a quarter and a sixteenth of it, as 1, 2 or 5
 * times a power of ten.
 */
export function keyCounts(most: number): readonly number[] {
  const largest = cutTo(most, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const smaller = [most / 4, most / 16].map((count) => cutTo(count, [5, 2, 1]));
  return [...new Set([largest, ...smaller])].filter((count) => count >= 1);
}

/** The largest of the given figures times a power of ten that the count reaches; 0 below 1. */
function cutTo(count: number, figures: readonly number[]): number {
  if (count < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(count));
  const first = figures.find((each) => each * power <= count) ?? 1;
  return first * power;
}
