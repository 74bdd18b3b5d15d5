import type { Edition } from '../geography/edition.ts';
import { mergeEditions } from '../geography/find-names.ts';
import { areaOptions, findOptions, type FindOption } from '../geography/find-options.ts';
import { areasOf } from '../geography/find-places.ts';
import { formatNotes } from '../geography/find-words.ts';
import { answerQuery, loadPlaces } from './find-data.ts';

/** What the finder says to a query. */
export interface Reply {
  /** The answer, then whatever else there is to know or do: one sentence or more each. */
  readonly notes: readonly string[];
  /** The best options, and how many there are in all. */
  readonly options: readonly FindOption[];
  readonly total: number;
  /** The option that Enter alone can mean: that of a whole postcode, or the only one. */
  readonly certain: FindOption | undefined;
}

/** Asks for the names of all areas ahead of the first query; a failure shows when it is asked. */
export function prepareReplies(): void {
  void loadPlaces().catch(() => undefined);
}

/** The reply to a query, with so many options at most. Rejects when a file does not arrive. */
export async function replyTo(query: string, most: number): Promise<Reply> {
  const { answer, places } = await answerQuery(query);
  const { first, total } = findOptions(answer, places, most);
  const isCertain = answer.kind === 'postcode' || (answer.kind === 'areas' && total === 1);
  const notes = formatNotes(answer, places);
  return { notes, options: first, total, certain: isCertain ? first[0] : undefined };
}

/** What was chosen as the several areas that it is on a map, to choose one of. */
export async function replyOnMap(
  label: string,
  codes: readonly string[],
  edition: Edition,
): Promise<Reply> {
  const places = await loadPlaces();
  const areas = areasOf(places, edition)
    .filter(({ code }) => codes.includes(code))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const { first, total } = areaOptions(mergeEditions(areas), places, codes.length);
  const notes = [`${label} is ${total} areas on this map. Choose one.`];
  return { notes, options: first, total, certain: undefined };
}
