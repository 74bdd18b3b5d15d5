import { EDITION_WORDS } from '../geography/edition.ts';
import type { Edition } from '../geography/edition.ts';
import { formatNumber } from './format-number.ts';

/** How many areas, in words that agree in number: "1 LSOA", "43 LSOAs", "no wards". */
export function countAreas(total: number, edition: Edition): string {
  const { one, many } = EDITION_WORDS[edition];
  if (total === 0) return `no ${many}`;
  return total === 1 ? `1 ${one}` : `${formatNumber(total, 0)} ${many}`;
}

/** All areas of an edition with its name: "192 LSOAs (2011 edition)", "22 wards (of 2003 to 2015)". */
export function countEdition(total: number, edition: Edition): string {
  const { of } = EDITION_WORDS[edition];
  return of === '' ? countAreas(total, edition) : `${countAreas(total, edition)} (${of})`;
}

/** A name as the owner of what follows: "Leicester’s", "St Helens’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** A period inside a sentence: "in 2016", "between 2014 and 2019". */
export function whenWords(label: string): string {
  const [from, to] = label.split(' to ');
  return to === undefined ? `in ${label}` : `between ${from} and ${to}`;
}
