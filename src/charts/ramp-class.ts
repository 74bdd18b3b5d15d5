import { CLASS_TOTALS } from './palette.ts';

/** How a map is coloured: reversed where the lowest value is what the map is about. */
export type PaletteName = 'sequential' | 'sequential-reversed' | 'diverging';

const PREFIXES: Readonly<Record<PaletteName, string>> = {
  sequential: 'ramp',
  'sequential-reversed': 'reversed',
  diverging: 'diverging',
};

/**
 * CSS class of the wrapper that gives a map and its legend their colours: `ramp-5`, `reversed-7`.
 * A map whose values are all alike has one class, and takes the lowest of two.
 * @throws RangeError where no ramp has that many classes.
 */
export function rampClass(palette: PaletteName, classes: number): string {
  const total = CLASS_TOTALS.find((each) => each === Math.max(classes, CLASS_TOTALS[0]));
  if (total === undefined) throw new RangeError(`no ramp has ${classes} classes`);
  return `${PREFIXES[palette]}-${total}`;
}
