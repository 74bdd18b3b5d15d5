import { TRIGGERS, type Trigger } from '../verdicts/question.ts';
import { KIND_WORDS } from './item-words.ts';
import type { PublishedItem } from './published-record.ts';

/** Of whom a question is asked: one item, or all of a kind in a part of the documents. */
export interface AskedOf {
  /** Title of the item; or the part and the kind: “Table 13: programme elements”: all actions. */
  readonly words: string;
  readonly items: readonly PublishedItem[];
}

/** A question with the items that it is asked of; what is each one's own stands at “…”. */
export interface PackQuestion {
  readonly text: string;
  /** Empty where the question itself names the only item. */
  readonly of: readonly AskedOf[];
  readonly items: readonly PublishedItem[];
}

interface Asked {
  readonly item: PublishedItem;
  readonly text: string;
}

/**
 * The questions of a pack by their triggers. One that is asked of several items in the same words
 * but for their titles or numbers stands once, with “…” where those are.
 */
export function packQuestions(
  items: readonly PublishedItem[],
): readonly (readonly [trigger: Trigger, questions: readonly PackQuestion[]])[] {
  const asked = items.flatMap((item) =>
    item.questions.map(({ trigger, text }) => ({ item, trigger, text })),
  );
  const byTrigger = Map.groupBy(asked, ({ trigger }) => trigger);
  return TRIGGERS.flatMap((trigger) => {
    const questions = byTrigger.get(trigger);
    if (questions === undefined) return [];
    return [[trigger, mergeQuestions(questions, countParts(items))] as const];
  });
}

/** How many items of each kind each part of each programme has. */
function countParts(items: readonly PublishedItem[]): ReadonlyMap<string, number> {
  const parts = Map.groupBy(items, partOf);
  return new Map([...parts].map(([part, own]) => [part, own.length]));
}

function partOf({ programme, part, kind }: PublishedItem): string {
  return `${programme}: ${part}: ${kind}`;
}

function mergeQuestions(
  asked: readonly Asked[],
  parts: ReadonlyMap<string, number>,
): readonly PackQuestion[] {
  return [...Map.groupBy(asked, withoutNames)].map(([merged, same]) => {
    const items = same.map(({ item }) => item);
    const [only, ...more] = same;
    if (only === undefined || more.length > 0)
      return { text: merged, of: askedOf(items, parts), items };
    const isNamed = only.text.includes(only.item.title);
    return { text: only.text, of: isNamed ? [] : [{ words: only.item.title, items }], items };
  });
}

/** A part of which all items of a kind are asked stands for them. */
function askedOf(
  items: readonly PublishedItem[],
  parts: ReadonlyMap<string, number>,
): readonly AskedOf[] {
  return [...Map.groupBy(items, partOf)].flatMap(([part, own]) =>
    own.length > 2 && own.length === parts.get(part)
      ? [{ words: wholeWords(own), items: own }]
      : own.map((item) => ({ words: item.title, items: [item] })),
  );
}

function wholeWords([first]: readonly PublishedItem[]): string {
  if (first === undefined) return '';
  return `“${first.part}”: all ${KIND_WORDS[first.kind][1].toLowerCase()}`;
}

/** A question with “…” for the item's title and for the number that it names with who decided it. */
function withoutNames({ item, text }: Asked): string {
  const versions = item.target?.versions ?? [];
  return versions.reduce(
    (words, { printed, decided }) => words.replaceAll(`${printed} (${decided})`, `… (${decided})`),
    text.replaceAll(`“${item.title}”`, '“…”'),
  );
}
