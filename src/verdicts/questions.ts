import { FIGURE_RULES } from './figure-questions.ts';
import { PROMISE_RULES } from './promise-questions.ts';
import { TRIGGERS, type Question, type QuestionRule, type QuestionSubject } from './question.ts';
import type { Trigger } from './question.ts';

const RULES: Readonly<Record<Trigger, QuestionRule>> = { ...FIGURE_RULES, ...PROMISE_RULES };

/**
 * The questions worth asking of an item, each by a rule from what is missing or uncertain and from
 * the words of the record alone; in the order of the triggers.
 * @throws RangeError where the verdicts are not one for each version of its target, or a date is
 * neither a month nor a year.
 */
export function questionsOf(subject: QuestionSubject): readonly Question[] {
  const { item, verdicts } = subject;
  const versions = item.target?.versions.length ?? 0;
  if (verdicts.length !== versions)
    throw new RangeError(`${item.id}: ${verdicts.length} verdicts on ${versions} versions`);
  return TRIGGERS.flatMap((trigger) => RULES[trigger](subject).map((text) => ({ trigger, text })));
}
