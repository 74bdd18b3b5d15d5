import type { MapIndicator } from '../indicators/indicator.ts';
import type { ProfileFigure } from './area-profile.ts';
import { capitalise } from './capitalise.ts';
import { COMPARED_WORDS } from './compared-words.ts';
import { whenWords } from './count-words.ts';
import { formatConfidence, formatValue } from './format-number.ts';

type Said = Pick<MapIndicator, 'unit' | 'phrase' | 'areaSentence'>;

/** A figure with the words of its measure. */
export interface SaidFigure {
  readonly indicator: Said;
  readonly figure: ProfileFigure;
}

export interface HeadlineWords {
  /** Name inside a sentence: "Leicester 018E", "Belgrave ward (since 2015)". */
  readonly name: string;
  readonly indicator: Said & Pick<MapIndicator, 'noun'>;
  /** What the area is compared with: "the city’s 192 LSOAs taken together". */
  readonly together: string;
  readonly figure: ProfileFigure | undefined;
  /** The newest figure of any other measure, which stands where the leading one has none. */
  readonly instead: SaidFigure | undefined;
  /** Where the nearest figure is, in a sentence; null where none is near. */
  readonly nearest: string | null;
}

/**
 * One plain sentence on an area: its latest figure with the interval, and whether it differs from
 * all areas taken together beyond the 99.8% funnel limits. Where the leading measure has no figure
 * for it, a sentence names the measure, and another says the newest figure that there is.
 */
export function areaHeadline(words: HeadlineWords): string {
  const { name, indicator, together, figure, instead, nearest } = words;
  if (figure !== undefined && figure.value !== null)
    return `${figureSentence(name, { indicator, figure })}${comparison(figure, together, indicator)}.`;
  const absent = `No ${indicator.noun} is published for ${name}.`;
  if (instead !== undefined) return `${absent} ${figureSentence(name, instead)}.`;
  return nearest === null ? absent : `${absent} ${nearest}`;
}

function figureSentence(name: string, { indicator, figure }: SaidFigure): string {
  const { label, decimals } = figure;
  const unit = { ...indicator.unit, decimals };
  const value = formatValue(figure.value, unit);
  const sentence =
    indicator.areaSentence?.({ name, label, value }) ??
    `${capitalise(whenWords(label))}, ${name} had ${indicator.phrase(value)}`;
  return sentence + formatConfidence(figure, unit);
}

function comparison(
  { difference, pooled }: ProfileFigure,
  together: string,
  { unit }: Said,
): string {
  if (difference === null || pooled === null) return '';
  return `, ${COMPARED_WORDS[difference]} the ${formatValue(pooled, unit)} in ${together}`;
}
