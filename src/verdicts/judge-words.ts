import type { Break } from '../record/breaks.ts';
import type { Programme } from '../record/programme.ts';
import type { QuotedPlace, Target } from '../record/target.ts';

/** What a sum must know besides the target to say in words where its figures come from. */
export interface JudgeWords {
  readonly documents: readonly Pick<Programme['documents'][number], 'id' | 'title'>[];
  /** Whom or what a definition measures, by its slug: "everyone aged 16 to 64". */
  readonly definitions: Readonly<Record<string, string>>;
  /** All breaks on record. */
  readonly breaks: readonly Break[];
}

/**
 * A document and the place in it: "Leicester City Strategy Business Plan, Section 3.3".
 * @throws RangeError where the document is not one of the programme's.
 */
export function placeWords({ document, place }: QuotedPlace, words: JudgeWords): string {
  const title = words.documents.find(({ id }) => id === document)?.title;
  if (title === undefined) throw new RangeError(`no document "${document}" in the programme`);
  return `${title}, ${place}`;
}

/**
 * What a definition measures. The target's own falls back on the words of its measure.
 * @throws RangeError where there are no words for it.
 */
export function definitionWords(
  definition: string,
  { definitions }: JudgeWords,
  target: Pick<Target, 'definition' | 'measure'>,
): string {
  const own = definition === target.definition ? target.measure : undefined;
  const words = definitions[definition] ?? own;
  if (words === undefined) throw new RangeError(`no words for the definition "${definition}"`);
  return words;
}
