import { EDITION_WORDS } from '../geography/edition.ts';
import type { MapFacts, MapIndicator, Unit } from '../indicators/indicator.ts';
import { capitalise } from './capitalise.ts';
import { takenTogether } from './compared-words.ts';
import { countAreas, countEdition, possessive, whenWords } from './count-words.ts';
import { formatValue } from './format-number.ts';
import { changeCounts } from './map-headline.ts';

type Said = Pick<MapIndicator, 'noun' | 'phrase' | 'mark' | 'elsewhere'> & { readonly unit: Unit };

/**
 * What one map shows, in two or three plain sentences: the range, the areas together, and how many
 * areas differ from them beyond the 99.8% limits. It ranks no area and names none.
 */
export function summariseMap(
  facts: MapFacts,
  declared: MapIndicator,
  decimals = declared.unit.decimals,
): string {
  const indicator: Said = { ...declared, unit: { ...declared.unit, decimals } };
  return [
    rangeSentence(facts, indicator),
    togetherSentence(facts, indicator),
    differenceSentence(facts),
    changeSentence(facts, indicator),
    absenceSentence(facts, indicator),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function rangeSentence(facts: MapFacts, { noun, phrase, unit }: Said): string {
  const [lowest, highest] = [facts.values.at(0), facts.values.at(-1)];
  const all = `${possessive(facts.place)} ${countEdition(facts.rows.length, facts.edition)}`;
  const when = capitalise(whenWords(facts.label));
  if (lowest === undefined || highest === undefined)
    return `${when} no figure is published for ${all}.`;
  const isComplete = facts.values.length === facts.rows.length;
  const where = isComplete ? `across ${all}` : `in ${facts.values.length} of ${all}`;
  const [least, most] = [formatValue(lowest, unit), formatValue(highest, unit)];
  // A per cent sign says its unit; a bare number needs the words.
  const end = unit.symbol === '' ? phrase(most) : most;
  const range = least === most ? `was ${end}` : `ran from ${least} to ${end}`;
  return `${when}, ${where}, the ${noun} ${range}.`;
}

function togetherSentence(facts: MapFacts, { noun, unit, mark }: Said): string | undefined {
  if (facts.pooled !== null) {
    const all = takenTogether(facts.edition, facts.rows.length);
    return `For ${all} the ${noun} was ${formatValue(facts.pooled.value, unit)}.`;
  }
  if (mark === 'choropleth' || facts.values.length === 0) return undefined;
  const sum = facts.values.reduce((total, value) => total + value, 0);
  return `Together they add up to ${formatValue(sum, unit)}.`;
}

function differenceSentence({
  higher,
  lower,
  rows,
  edition,
  pooled,
}: MapFacts): string | undefined {
  if (pooled === null) return undefined;
  const others = rows.filter((row) => row.difference === 'not different').length;
  const above = capitalise(`${countAreas(higher, edition)} ${were(higher)} higher`);
  const below = `${lower === 0 ? 'none' : lower} ${were(lower)} lower`;
  const all = takenTogether(edition);
  return `${above} and ${below} than ${all}, beyond the 99.8% control limits; ${others} ${were(others)} not clearly different from them.`;
}

function changeSentence(facts: MapFacts, { unit }: Said): string | undefined {
  if (unit.kind !== 'percentage points') return undefined;
  const { rose, fell, unclear } = changeCounts(facts.rows);
  const [falls, rises] = [fell, rose].map((total) =>
    total === 0 ? 'none' : countAreas(total, facts.edition),
  );
  return `By its 99.8% interval it clearly fell in ${falls} and clearly rose in ${rises}; in ${unclear} there is no clear change.`;
}

function absenceSentence(facts: MapFacts, { elsewhere }: Said): string | undefined {
  const absent = facts.rows.length - facts.values.length;
  if (absent === 0 || facts.values.length === 0) return undefined;
  if (elsewhere === undefined)
    return `No figure is published for ${countAreas(absent, facts.edition)}.`;
  const { one } = EDITION_WORDS[facts.edition];
  return absent === 1
    ? `The other ${one} is ${elsewhere}.`
    : `The other ${countAreas(absent, facts.edition)} are ${elsewhere}.`;
}

function were(total: number): string {
  return total === 1 ? 'was' : 'were';
}
