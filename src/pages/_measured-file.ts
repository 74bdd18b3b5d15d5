/** A file that pages link to and say the size of. */
export interface MeasuredFile<Args extends readonly unknown[]> {
  readonly text: (...args: Args) => string;
  /** Its length in UTF-8. */
  readonly bytes: (...args: Args) => number;
}

/**
 * A file whose length is kept once it was made. Files are made before the pages beside them: a page
 * then need not make a file again only to measure it. Lengths take little memory, texts would fill it.
 * @param nameOf one file among those that `make` makes.
 */
export function measuredFile<Args extends readonly unknown[]>(
  make: (...args: Args) => string,
  nameOf: (...args: Args) => string,
): MeasuredFile<Args> {
  const lengths = new Map<string, number>();
  const text = (...args: Args) => {
    const made = make(...args);
    lengths.set(nameOf(...args), Buffer.byteLength(made));
    return made;
  };
  return {
    text,
    bytes: (...args) => lengths.get(nameOf(...args)) ?? Buffer.byteLength(text(...args)),
  };
}
