/** The closed list of verdicts on a number to reach, in the order of every table of them. */
export const VERDICTS = [
  'met',
  'met-within-margin',
  'not-met',
  'cannot-tell-margin',
  'cannot-tell-rounding',
  'not-comparable',
  'no-figure',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The verdicts as a page prints them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  'met-within-margin': 'Met, within the margin of error',
  'not-met': 'Not met',
  'cannot-tell-margin': 'Cannot tell (margin of error)',
  'cannot-tell-rounding': 'Cannot tell (rounding)',
  'not-comparable': 'Not comparable (definition changed)',
  'no-figure': 'No figure published',
};
