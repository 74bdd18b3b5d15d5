import { VERDICTS, VERDICT_WORDS } from './verdict.ts';

/**
 * Where an item of the record stands: the verdict on its number; or, where it has none to reach,
 * whether the documents on record say what came of it; or that it promises nothing to judge.
 */
export const STANDINGS = [...VERDICTS, 'reported', 'not-reported', 'nothing-to-judge'] as const;

export type Standing = (typeof STANDINGS)[number];

/** The standings as a page prints them. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  ...VERDICT_WORDS,
  reported: 'Reported, with no number to judge',
  'not-reported': 'Not reported in the documents on record',
  'nothing-to-judge': 'States no promise to judge',
};
