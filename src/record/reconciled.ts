import type { Check } from './check.ts';

/** What comes of a check, in the order in which a page lists them. */
export const OUTCOMES = ['differs', 'cannot be checked', 'agrees'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Why a result agrees or does not. */
export type OutcomeReason =
  | 'exact'
  /** It rounds to the figure in print. */
  | 'rounded'
  /** What was rounded away of its parts covers the difference. */
  | 'parts'
  /** It lies above the figure, as the words say. */
  | 'over'
  | 'beyond'
  /** Nothing in print to set it against. */
  | 'unsaid';

/** One sum with its result. */
export interface ReconciledLine {
  readonly name: string;
  /** Inputs as they stand in the sum. */
  readonly parts: readonly string[];
  /** What the inputs are: "Males: 95,200". */
  readonly sources: readonly string[];
  /** The sum line by line, the last one with the result. */
  readonly arithmetic: readonly string[];
  /** The result to the decimals that are given; unit of the figures. */
  readonly value: number;
  readonly result: string;
  /** What the document prints; null where it prints nothing of it. */
  readonly stated: string | null;
  /** Whether it is the whole of 100% that is not itself in print. */
  readonly implied: boolean;
  readonly statedValue: number | null;
  readonly outcome: Outcome;
  readonly how: OutcomeReason;
  /** Result less figure in print; null where there is none. */
  readonly difference: number | null;
  /** "Differs by 6", "Agrees after rounding". */
  readonly words: string;
}

/** A check with its sums made. */
export interface ReconciledCheck {
  readonly id: string;
  readonly title: string;
  readonly at: Check['at'];
  readonly outcome: Outcome;
  readonly words: string;
  readonly lines: readonly ReconciledLine[];
  readonly note?: string;
  readonly missing?: string;
  readonly beside?: NonNullable<Check['beside']>;
}

/** The checks of one programme, in the order of its file. */
export interface ReconciledProgramme {
  readonly slug: string;
  readonly title: string;
  /** Titles of its documents by their ids. */
  readonly documents: Readonly<Record<string, string>>;
  readonly checks: readonly ReconciledCheck[];
}

/** How many checks came out how. */
export function countOutcomes(
  checks: readonly ReconciledCheck[],
): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length;
  return {
    differs: count('differs'),
    'cannot be checked': count('cannot be checked'),
    agrees: count('agrees'),
  };
}
