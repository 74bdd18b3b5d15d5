import { bisectRight } from 'd3-array';
import { BREAK_METHODS } from './break-methods.ts';
import type { BreakMethod } from './break-methods.ts';
import { roundToStep } from './round-half-away.ts';

/** How the class breaks of a map are chosen; each reduces to one ascending array. */
export type ClassMethod =
  | { readonly method: BreakMethod; readonly classes: number; readonly step: number }
  | { readonly method: 'manual'; readonly breaks: readonly number[] };

/** Fewest and most classes that a reader can tell apart on a map. */
export const CLASS_LIMITS = [4, 7] as const;

/**
 * Ascending breaks between classes: n classes have n - 1 breaks, and a value equal to a break
 * belongs to the class above it. Give the values of all periods of a map, so that one colour means
 * one range throughout. Breaks are rounded to the step before anything is classified, and classes
 * that ties or rounding leave empty are dropped.
 *
 * Where fewer than four classes are left, the declared method is tried with more classes, up to
 * seven, then natural breaks, then equal intervals; the first that leaves four stands. Where none
 * does, because the values are too few, the one with most classes stands. Manual breaks are never
 * replaced.
 * @throws RangeError where manual breaks do not ascend, or a value is not a number.
 */
export function classBreaks(
  values: readonly (number | null)[],
  method: ClassMethod,
): readonly number[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.some((value) => !Number.isFinite(value)))
    throw new RangeError('values to class must be numbers');
  if (sorted.length === 0) return [];
  if (method.method === 'manual') return dropEmptyClasses(checkAscending(method.breaks), sorted);
  let most: readonly number[] = [];
  for (const [name, classes] of attemptsOf(method.method, method.classes)) {
    const breaks = roundedBreaks(BREAK_METHODS[name](sorted, classes), method.step);
    const kept = dropEmptyClasses(breaks, sorted);
    if (kept.length + 1 >= CLASS_LIMITS[0]) return kept;
    if (kept.length > most.length) most = kept;
  }
  return most;
}

/**
 * Index of the class of a value, 0 the lowest; a value equal to a break is in the class above.
 * Null stays null: no value has no class.
 * @throws RangeError for anything that is not a number, which a scale would put in the lowest class.
 */
export function classOf(value: number | null, breaks: readonly number[]): number | null {
  if (value === null) return null;
  if (!Number.isFinite(value)) throw new RangeError(`not a value that has a class: ${value}`);
  return bisectRight(breaks, value);
}

/** How many values each class holds, lowest class first; values that are null are in none. */
export function classCounts(
  values: readonly (number | null)[],
  breaks: readonly number[],
): readonly number[] {
  const counts = Array.from({ length: breaks.length + 1 }, () => 0);
  for (const value of values) {
    const index = classOf(value, breaks);
    if (index !== null) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function attemptsOf(method: BreakMethod, classes: number): readonly [BreakMethod, number][] {
  const sizes = Array.from(
    { length: Math.max(1, CLASS_LIMITS[1] + 1 - classes) },
    (_, i) => classes + i,
  );
  const methods = new Set<BreakMethod>([method, 'natural', 'quantize']);
  return [...methods].flatMap((name) => sizes.map((size): [BreakMethod, number] => [name, size]));
}

function roundedBreaks(breaks: readonly number[], step: number): readonly number[] {
  return [...new Set(breaks.map((value) => roundToStep(value, step)))];
}

/** Of the two breaks around an empty class the one nearer zero stays: a diverging map keeps its 0. */
function dropEmptyClasses(breaks: readonly number[], sorted: readonly number[]): readonly number[] {
  const empty = classCounts(sorted, breaks).indexOf(0);
  if (empty === -1) return breaks;
  const [below, above] = [breaks[empty - 1], breaks[empty]];
  const dropped =
    below !== undefined && (above === undefined || Math.abs(below) > Math.abs(above))
      ? below
      : above;
  return dropEmptyClasses(
    breaks.filter((value) => value !== dropped),
    sorted,
  );
}

function checkAscending(breaks: readonly number[]): readonly number[] {
  const isAscending = breaks.every(
    (value, index) => index === 0 || value > (breaks[index - 1] ?? value),
  );
  if (!isAscending) throw new RangeError(`breaks must ascend: ${breaks.join(', ')}`);
  return breaks;
}
