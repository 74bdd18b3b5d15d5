import type { ItemKind } from '../record/item-words.ts';
import { firstMonth, formatDate, lastMonth } from './date-words.ts';
import type { FigureTrigger } from './figure-questions.ts';
import type { QuestionRule, QuestionSubject, Trigger } from './question.ts';

/** Kinds of promise that may be kept or not; other kinds are asked about by rules of their own. */
const PROMISED: readonly ItemKind[] = ['milestone', 'action', 'outcome', 'governance'];

/** The rules that ask what came of promises. */
export const PROMISE_RULES: Readonly<Record<Exclude<Trigger, FigureTrigger>, QuestionRule>> = {
  'date passed, not reported': (subject) => {
    const { item, asOf, standing } = subject;
    const { due } = item;
    if (!PROMISED.includes(item.kind) || due === undefined || standing !== 'not-reported')
      return [];
    if (lastMonth(due.date) >= firstMonth(asOf)) return [];
    const time = `“${due.words}” (${formatDate(due.date)})`;
    return [`What came of “${item.title}”? Its time was ${time}.${leadWords(subject)}`];
  },
  'no date, not reported': (subject) => {
    const { item, standing } = subject;
    if (!PROMISED.includes(item.kind) || item.due !== undefined || standing !== 'not-reported')
      return [];
    return [`What came of “${item.title}”? It has no date in print.${leadWords(subject)}`];
  },
  'money without reported spend': (subject) => {
    const { item, standing } = subject;
    if (item.kind !== 'money' || standing !== 'not-reported') return [];
    const sums = item.figures.filter(({ unit }) => unit === 'pounds');
    const [only, ...more] = sums;
    const of = only === undefined || more.length > 0 ? '' : ` of ${only.printed}`;
    return [`How much${of} was spent, under “${item.title}”?${leadWords(subject)}`];
  },
  'high risk, control not reported': ({ item }) => {
    const { risk, reported, title } = item;
    if (risk?.severity !== 'high' || reported.length > 0) return [];
    return [
      `What came of the control action for “${title}”: “${risk.control.replace(/\.$/, '')}”?`,
    ];
  },
  // What a programme promised to report of all its items is asked once, of the programme.
  'reports promised, none on record': ({ item, standing }) => {
    const { title, reporting } = item;
    if (standing !== 'not-reported' && standing !== 'no-figure') return [];
    if (reporting === undefined) return [];
    return [`Where are the reports on “${title}”? The document says: ${fullStop(reporting)}`];
  },
};

function leadWords({ item: { lead } }: QuestionSubject): string {
  return lead === undefined ? '' : ` To be led by: ${fullStop(lead)}`;
}

function fullStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
