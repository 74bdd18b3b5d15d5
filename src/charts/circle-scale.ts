/** Radius of the largest circle, as a share of the map's width. */
const LARGEST = 0.032;

/** Radius of a count's circle on a map `width` units wide, where `most` is the largest count. */
export type CircleScale = (count: number) => number;

/** Circles whose area, not radius, is in proportion to the count (Flannery's law is not applied). */
export function circleScale(most: number, width: number): CircleScale {
  return (count) => Math.round(LARGEST * width * Math.sqrt(count / most) * 10) / 10;
}

/** Round counts for the key, largest first: the largest of 1, 2 or 5 times a power of ten, a quarter, a sixteenth. */
export function keyCounts(most: number): readonly number[] {
  const counts = [most, most / 4, most / 16].map(roundDown).filter((count) => count >= 1);
  return [...new Set(counts)];
}

function roundDown(count: number): number {
  if (count < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(count));
  const step = [5, 2, 1].find((each) => each * power <= count) ?? 1;
  return step * power;
}
