import type { Operation } from './check.ts';

/** A number with the range that the rounding of what it is made from leaves open. */
export interface Approximate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A number rounded to a step; 0 where it is exact. */
export function approximate(value: number, step: number): Approximate {
  return { value, lower: value - step / 2, upper: value + step / 2 };
}

type Combine = (numbers: readonly number[]) => number;

interface Rule {
  readonly combine: Combine;
  /** Which inputs make the result smaller as they grow. */
  readonly falls: (index: number) => boolean;
  /** How many inputs it takes; any number where there is none. */
  readonly takes?: number;
}

const never = () => false;
const afterFirst = (index: number) => index > 0;
const first = ([number = NaN]: readonly number[]) => number;
const second = ([, number = NaN]: readonly number[]) => number;
const total: Combine = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

const RULES: Readonly<Record<Operation, Rule>> = {
  sum: { combine: total, falls: never },
  difference: { combine: (numbers) => 2 * first(numbers) - total(numbers), falls: afterFirst },
  product: { combine: (numbers) => numbers.reduce((all, each) => all * each, 1), falls: never },
  percentage: { combine: (n) => (first(n) / second(n)) * 100, falls: afterFirst, takes: 2 },
  part: { combine: (n) => (first(n) * second(n)) / 100, falls: never, takes: 2 },
  whole: { combine: (n) => (first(n) / second(n)) * 100, falls: afterFirst, takes: 2 },
  'per-thousand': { combine: (n) => (first(n) / second(n)) * 1000, falls: afterFirst, takes: 2 },
  same: { combine: first, falls: never, takes: 1 },
  count: { combine: (numbers) => numbers.length, falls: never },
};

/**
 * The result of an operation, with the range in which it lies whatever was rounded away of its
 * inputs. The inputs are not negative, so each of them moves the result one way only.
 * @throws RangeError where the operation takes another number of inputs.
 */
export function computeOperation(
  operation: Operation,
  inputs: readonly Approximate[],
): Approximate {
  const { combine, falls, takes = inputs.length } = RULES[operation];
  if (inputs.length !== takes)
    throw new RangeError(`${operation} takes ${takes} inputs, not ${inputs.length}`);
  const end = (side: 'lower' | 'upper', other: 'lower' | 'upper') =>
    combine(inputs.map((input, index) => (falls(index) ? input[other] : input[side])));
  return {
    value: combine(inputs.map(({ value }) => value)),
    lower: end('lower', 'upper'),
    upper: end('upper', 'lower'),
  };
}
