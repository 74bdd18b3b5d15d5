import { formatDate } from '../verdicts/date-words.ts';
import type { Programme } from './programme.ts';

/** A document with its date, which is not said again where its title says the year. */
export function documentWords({
  title,
  date,
}: Pick<Programme['documents'][number], 'title' | 'date'>): string {
  return title.includes(date.slice(0, 4)) ? title : `${title}, ${formatDate(date)}`;
}
