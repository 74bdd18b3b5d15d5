/** Numbers by chance that follow from a seed: the same seed gives the same numbers. */
export interface Random {
  /** A whole number from 0 to below `most`. */
  readonly below: (most: number) => number;
  /** One of the items, all as likely. @throws RangeError where there is none. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** Numbers of a seed, by the generator mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('one of nothing');
      return item;
    },
  };
}
