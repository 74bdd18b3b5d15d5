import type { MapIndicator } from '../indicators/indicator.ts';
import type { ProfileFigure } from './area-profile.ts';
import { capitalise } from './capitalise.ts';
import { whenWords } from './count-words.ts';
import { formatInterval, formatValue } from './format-number.ts';
import type { Difference } from './published.ts';

export interface HeadlineWords {
  /** Name as a sentence begins with it: "Leicester 018E", "Spinney Hills ward". */
  readonly name: string;
  readonly indicator: Pick<MapIndicator, 'unit' | 'phrase'>;
  /** What the area is compared with: "all 192 LSOAs together". */
  readonly together: string;
  readonly figure: ProfileFigure | undefined;
  /** Sentence that stands where there is no figure. */
  readonly missing: string;
}

const COMPARED: Readonly<Record<Difference, string>> = {
  higher: 'higher than',
  lower: 'lower than',
  'not different': 'not clearly different from',
};

/**
 * One plain sentence on an area: its latest figure with the interval, and whether it differs from
 * all areas together beyond the 99.8% funnel limits.
 */
export function areaHeadline(words: HeadlineWords): string {
  const { name, indicator, together, figure, missing } = words;
  const { value = null, lower = null, upper = null } = figure ?? {};
  if (figure === undefined || value === null) return `${name}: ${lowerFirst(missing)}`;
  const interval =
    lower === null || upper === null
      ? ''
      : ` (95% confidence interval: ${formatInterval(lower, upper, indicator.unit)})`;
  const rate = indicator.phrase(formatValue(value, indicator.unit));
  const when = capitalise(whenWords(figure.label));
  return `${when}, ${name} had ${rate}${interval}${comparison(figure, together, indicator)}.`;
}

function comparison(
  { difference, pooled }: ProfileFigure,
  together: string,
  { unit }: HeadlineWords['indicator'],
): string {
  if (difference === null || pooled === null) return '';
  return `, ${COMPARED[difference]} the ${formatValue(pooled, unit)} in ${together}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
