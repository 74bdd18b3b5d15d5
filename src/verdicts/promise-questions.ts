import type { ItemKind } from '../record/item-words.ts';
import { firstMonth, formatDate, lastMonth } from './date-words.ts';
import type { FigureTrigger } from './figure-questions.ts';
import { listWords } from '../pipeline/list-words.ts';
import type { QuestionRule, QuestionSubject, Trigger } from './question.ts';

/** How each kind of promise is kept; other kinds are asked about by rules of their own. */
const KEPT: Readonly<Partial<Record<ItemKind, string>>> = {
  milestone: 'reached',
  action: 'done',
  outcome: 'achieved',
  governance: 'put in place',
};

/** The rules that ask what came of promises. */
export const PROMISE_RULES: Readonly<Record<Exclude<Trigger, FigureTrigger>, QuestionRule>> = {
  'date passed, not reported': (subject) => {
    const { item, asOf, standing } = subject;
    const kept = KEPT[item.kind];
    if (kept === undefined || item.due === undefined || standing !== 'not-reported') return [];
    if (lastMonth(item.due.date) >= firstMonth(asOf)) return [];
    return [`Was “${item.title}” ${kept} by ${formatDate(item.due.date)}?${leadWords(subject)}`];
  },
  'no date, not reported': (subject) => {
    const { item, standing } = subject;
    const kept = KEPT[item.kind];
    if (kept === undefined || item.due !== undefined || standing !== 'not-reported') return [];
    return [`Was “${item.title}” ${kept}, and by when was it to be?${leadWords(subject)}`];
  },
  'money without reported spend': (subject) => {
    const { item, standing } = subject;
    if (item.kind !== 'money' || standing !== 'not-reported') return [];
    const sums = listWords(item.figures.map(({ printed }) => printed));
    const of = sums === '' ? '' : ` of ${sums}`;
    return [`How much${of} was spent on “${item.title}”?${leadWords(subject)}`];
  },
  'high risk, control not reported': ({ item }) => {
    const { risk, reported, title } = item;
    if (risk?.severity !== 'high' || reported.length > 0) return [];
    return [`Was the control action for “${title}” taken: “${risk.control.replace(/\.$/, '')}”?`];
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
