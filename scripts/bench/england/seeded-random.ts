/** Numbers that look like chance and are the same for the same seed. */
export interface SeededRandom {
  /** At least 0, less than 1. */
  readonly uniform: () => number;
  /** Of the standard normal distribution. */
  readonly normal: () => number;
}

const STEP = 0x6d2b79f5;

/** The generator "mulberry32": 32 bits of state, enough for invented figures. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const uniform = () => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // Box and Muller: one minus the number, since the logarithm of zero is no number.
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
