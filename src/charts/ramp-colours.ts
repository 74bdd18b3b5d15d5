import type { ClassTotal, Palette } from './palette.ts';

/**
 * Colours of the classes of a ramp, lowest first, by the name that `rampClass` gives it:
 * "reversed-7".
 * @throws RangeError where the palette has no such ramp.
 */
export function rampColours(ramp: string, palette: Palette): readonly string[] {
  const [name = '', total = ''] = ramp.split('-');
  const ramps = name === 'diverging' ? palette.diverging : palette.sequential;
  const found = Object.entries(ramps).find(([classes]) => classes === total);
  if (found === undefined || !/^(ramp|reversed|diverging)$/.test(name))
    throw new RangeError(`no ramp "${ramp}" in the palette`);
  const colours: Palette['diverging'][ClassTotal] = found[1];
  return name === 'reversed' ? colours.toReversed() : colours;
}
