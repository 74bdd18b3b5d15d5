/** People who have something, out of all who could: what a rate is made of. */
export interface Proportion {
  /** People; not always whole, since a year's claimants are the mean of twelve months. */
  readonly count: number;
  /** People, more than none. */
  readonly denominator: number;
}

/**
 * A proportion in per cent.
 * @throws RangeError where the two numbers cannot be a part and its whole.
 */
export function percentOf({ count, denominator }: Proportion): number {
  if (!(denominator > 0) || !(count >= 0 && count <= denominator))
    throw new RangeError(`not a proportion: ${count} of ${denominator}`);
  return (count / denominator) * 100;
}
