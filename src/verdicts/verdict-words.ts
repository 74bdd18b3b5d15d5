import type { Verdict } from './verdict.ts';

/** The rules in words, by what kind of evidence they weigh. */
export const RULE_WORDS = {
  rate: 'A survey estimate is judged by its 95% interval. Whole interval at or beyond the target: met. Only the estimate: met, within the margin of error. Estimate short, interval reaching the target: cannot tell. Else: not met. Equal counts as reached.',
  count:
    'A count is judged at both ends of the interval that its rounding leaves. Both at or beyond the target: met. Neither: not met. Only one: cannot tell. Equal counts as reached.',
  definition:
    'A figure is judged only against a target on its own definition. Published figures on another definition: not comparable.',
  none: 'A target without a published figure is not judged.',
} as const;

/** What each verdict says of the arithmetic above it. */
export const RESULT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'Met: the exact figure, or the whole of its interval, reaches the target.',
  'met-within-margin':
    'Met, within the margin of error: the estimate reaches the target, but part of its 95% interval falls short of it.',
  'not-met': 'Not met: neither the figure nor any part of its interval reaches the target.',
  'cannot-tell-margin':
    'Cannot tell: the estimate is short of the target, but its 95% interval reaches it.',
  'cannot-tell-rounding':
    'Cannot tell: the count is known only within an interval, and the target lies inside it.',
  'not-comparable': 'Not comparable: the definition changed.',
  'no-figure':
    'No figure published: none stands in the documents and series on record; others may hold one.',
};
