import type { TargetVersion } from '../record/target.ts';
import { formatDate } from './date-words.ts';
import { listWords } from '../pipeline/list-words.ts';
import type { QuestionRule, QuestionSubject, Trigger } from './question.ts';
import type { Verdict } from './verdict.ts';

/** Triggers that look at figures: what is measured, and how surely. */
export type FigureTrigger = Extract<
  Trigger,
  | `${string} without a published figure`
  | `${string} hides the answer`
  | `target without a ${string}`
  | 'definition changed'
  | 'several versions of a target in force'
  | 'baseline without a period'
  | 'figures that disagree'
>;

/** The rules that ask about figures. */
export const FIGURE_RULES: Readonly<Record<FigureTrigger, QuestionRule>> = {
  'indicator without a published figure': (subject) =>
    subject.standing === 'no-figure' && subject.item.kind === 'indicator'
      ? [`No figure for “${subject.item.title}” is on record${since(subject)}; who holds it?`]
      : [],
  'target without a published figure': (subject) =>
    subject.standing === 'no-figure' && subject.item.kind !== 'indicator'
      ? [`What was reached of “${subject.item.title}”? No figure is on record${since(subject)}.`]
      : [],
  'definition changed': (subject) =>
    askOf(
      'not-comparable',
      subject,
      (aims, measure) =>
        `The target was ${aims}; who holds a figure on its own definition? It measures: ${measure}.`,
    ),
  'margin of error hides the answer': (subject) =>
    askOf(
      'cannot-tell-margin',
      subject,
      (aims) =>
        `The margin of error hides whether ${aims} was reached; is there a more precise figure?`,
    ),
  'rounding hides the answer': (subject) =>
    askOf(
      'cannot-tell-rounding',
      subject,
      (aims) =>
        `The figure is not exact enough to tell whether ${aims} was reached; who holds the exact one?`,
    ),
  'several versions of a target in force': ({ item }) =>
    severalInForce(item.target?.versions ?? []),
  'target without a date': ({ item }) =>
    versionsOf(item, ({ by }) => by === undefined && item.due === undefined).map(
      (version) =>
        `By when was ${namedAim(item, version)} to be reached? The document gives no date.`,
    ),
  'target without a baseline': ({ item }) =>
    versionsOf(item, ({ baseline }) => baseline === undefined && item.target?.basis === 'rate').map(
      (version) => `From what rate was ${aimOf(version)} to be reached? The document gives none.`,
    ),
  'baseline without a period': ({ item }) =>
    versionsOf(item, ({ baseline }) => baseline?.period.startsWith('no date printed') === true).map(
      (version) =>
        `Of what period is ${version.baseline?.printed ?? ''}, from which ${aimOf(version)} was to be reached? The document prints none.`,
    ),
  'figures that disagree': ({ disagreements }) =>
    disagreements.map(({ sentence }) => `${sentence} Which is right?`),
};

/** ", since the Business Plan (June 2007)": from when nothing is on record. */
function since({ item, programme }: QuestionSubject): string {
  const document = programme.documents.find(({ id }) => id === item.at.document);
  if (document === undefined) return '';
  return ` since the document that set it out, ${document.title} (${formatDate(document.date)})`;
}

/** The versions of a target on which a verdict was given, all in one question. */
function askOf(
  verdict: Verdict,
  { item, verdicts }: QuestionSubject,
  ask: (aims: string, measure: string) => string,
): readonly string[] {
  const aims = versionsOf(item, (_, index) => verdicts[index] === verdict).map(aimOf);
  return aims.length === 0 ? [] : [ask(listWords(aims, 'or'), item.target?.measure ?? '')];
}

function versionsOf(
  { target }: QuestionSubject['item'],
  holds: (version: TargetVersion, index: number) => boolean,
): readonly TargetVersion[] {
  return target?.versions.filter(holds) ?? [];
}

/** A version as a reader tells it from the others: "69.4% by March 2008 (Local Area Agreement)". */
function aimOf({ printed, by, decided }: TargetVersion): string {
  return `${printed}${by === undefined ? '' : ` by ${formatDate(by)}`} (${decided})`;
}

/** The title of an item with a single version; a version of several, as told from the others. */
function namedAim({ title, target }: QuestionSubject['item'], version: TargetVersion): string {
  return target?.versions.length === 1 ? `“${title}”` : aimOf(version);
}

function severalInForce(versions: readonly TargetVersion[]): readonly string[] {
  const last = versions.at(-1);
  const rivals = versions.filter(({ set }) => set === last?.set);
  if (last === undefined || rivals.length < 2) return [];
  const aims = listWords(rivals.map(aimOf), 'or');
  return [
    `Which target was in force: ${aims}? The only date on record for each is ${formatDate(last.set)}.`,
  ];
}
