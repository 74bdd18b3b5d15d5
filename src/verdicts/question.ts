import type { Disagreement } from '../record/disagreement.ts';
import type { RecordItem } from '../record/item.ts';
import type { Programme } from '../record/programme.ts';
import type { Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** What makes a question worth asking, in the order in which the questions of an item are put. */
export const TRIGGERS = [
  'indicator without a published figure',
  'target without a published figure',
  'definition changed',
  'margin of error hides the answer',
  'rounding hides the answer',
  'several versions of a target in force',
  'target without a date',
  'target without a baseline',
  'baseline without a period',
  'date passed, not reported',
  'no date, not reported',
  'money without reported spend',
  'high risk, control not reported',
  'reports promised, none on record',
  'figures that disagree',
] as const;

export type Trigger = (typeof TRIGGERS)[number];

/** A question that the record leaves open, with the rule that asks it. */
export interface Question {
  readonly trigger: Trigger;
  readonly text: string;
}

/** An item with all that is known of it. */
export interface QuestionSubject {
  readonly item: RecordItem;
  readonly standing: Standing;
  /** Verdicts on the versions of its target, in their order. */
  readonly verdicts: readonly Verdict[];
  readonly programme: Pick<Programme, 'documents' | 'reporting'>;
  /** Disagreements between figures of the documents that bear on the item. */
  readonly disagreements: readonly Pick<Disagreement, 'sentence'>[];
  /** Month or year as of which a date counts as passed: that of the record, not of the build. */
  readonly asOf: string;
}

/** What a trigger asks of an item: nothing where it does not hold. */
export type QuestionRule = (subject: QuestionSubject) => readonly string[];
