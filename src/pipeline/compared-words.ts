import { EDITION_WORDS, type Edition } from '../geography/edition.ts';
import { formatNumber } from './format-number.ts';
import type { Difference, Direction } from './published.ts';

/** What a comparison found, in the words that every page uses; what it is with follows. */
export const COMPARED_WORDS: Readonly<Record<Difference, string>> = {
  higher: 'higher than',
  lower: 'lower than',
  'not different': 'not clearly different from',
};

/** Whether there is a change, as tables say it. */
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  rise: 'clear rise',
  fall: 'clear fall',
  'no clear change': 'no clear change',
};

/** What an area is compared with: "the city’s LSOAs taken together", "the city’s 22 wards taken together". */
export function takenTogether(edition: Edition, total?: number): string {
  const number = total === undefined ? '' : `${formatNumber(total, 0)} `;
  return `the city’s ${number}${EDITION_WORDS[edition].many} taken together`;
}
