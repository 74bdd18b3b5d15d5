/**
 * The linear scale of Observable Plot (d3-scale), to the last bit: what comes to stand half way
 * between two tenths is then cut to the same tenth as a mark that Plot draws.
 */
export function plotScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const share = (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}
