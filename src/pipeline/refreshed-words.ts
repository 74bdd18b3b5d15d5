import { formatDay } from '../releases/day-words.ts';
import type { RefreshedFile } from './refreshed-files.ts';

/** A table as it is spoken of. */
interface NamedTable {
  readonly slug: string;
  readonly measure: string;
}

/**
 * When the figures of a table were last asked of their publisher, in a sentence for residents.
 * @throws RangeError where the line of the table has no day of ISO 8601.
 */
export function refreshedSentence(table: string, refreshed: readonly RefreshedFile[]): string {
  const line = refreshed.find(({ file }) => file === `observations/${table}.csv`);
  if (line === undefined) return 'Not yet fetched from the publisher by this record itself.';
  const answers = line.answers === 1 ? '1 answer' : `${line.answers} answers`;
  return `Last brought in from the publisher on ${formatDay(line.day)}, from ${answers}.`;
}

/**
 * The same of several tables: one sentence where it holds for all, else one for each with its name.
 * @throws RangeError as `refreshedSentence`.
 */
export function refreshedSentences(
  tables: readonly NamedTable[],
  refreshed: readonly RefreshedFile[],
): readonly string[] {
  const all = tables.map(({ slug, measure }) => {
    const sentence = refreshedSentence(slug, refreshed);
    return { measure, sentence };
  });
  const distinct = [...new Set(all.map(({ sentence }) => sentence))];
  if (distinct.length <= 1) return distinct;
  return all.map(({ measure, sentence }) => `${measure}: ${lowerFirst(sentence)}`);
}

/**
 * Which figures of other publishers nobody has checked at their origin, as the rest of a sentence.
 * A table that was fetched may still hold figures of years that were not asked for.
 */
export function uncheckedWords(refreshed: readonly Pick<RefreshedFile, 'file'>[]): string {
  const tables = refreshed.filter(({ file }) => file.startsWith('observations/')).length;
  if (tables === 0)
    return 'the figures of other publishers are not checked at their origin, and some yearly means were compiled second-hand';
  const fetched = tables === 1 ? '1 table' : `${tables} tables`;
  return `this record has fetched ${fetched} of figures from their publishers itself; those of other tables, and of years that it did not ask for, are not checked at their origin`;
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
