/**
 * Middles of stacked labels, as near as can be to where they are wanted without overlap, in their
 * order. With the heights above each label taken off, "no overlap" means "not descending", so the
 * nearest answer is the isotonic regression of the wishes (Barlow et al. 1972).
 */
export function moveApart(
  wanted: readonly number[],
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const above = heights.map((_, index) => sum(heights.slice(0, index)));
  const half = (index: number) => (above[index] ?? 0) + (heights[index] ?? 0) / 2;
  const starts = isotonic(wanted.map((middle, index) => middle - half(index)));
  const lowest = bottom - sum(heights);
  return starts.map((start, index) => Math.max(top, Math.min(lowest, start)) + half(index));
}

/** The non-descending numbers nearest to the given ones, by pooling adjacent violators. */
function isotonic(values: readonly number[]): readonly number[] {
  const pools: { total: number; count: number }[] = [];
  for (const value of values) {
    let pool = { total: value, count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && mean(last) > mean(pool);
      last = pools.at(-1)
    ) {
      pool = { total: last.total + pool.total, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
}

function mean({ total, count }: { readonly total: number; readonly count: number }): number {
  return total / count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
