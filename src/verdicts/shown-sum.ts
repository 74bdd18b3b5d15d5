import type { Target } from '../record/target.ts';

/** One figure that went into a verdict. */
export interface SumInput {
  readonly name: string;
  /** In the unit; null where there is no figure. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly period: string;
  readonly definition: string;
  /** Document and place, or canonical table, area and period: where a reader finds it. */
  readonly source: string;
}

/** How a verdict was reached: its rule, what went in, the arithmetic line by line, what came out. */
export interface ShownSum {
  /** What its figures are: survey rates, whose ends are of a sample, or counts, of rounding. */
  readonly basis: Target['basis'];
  readonly rule: string;
  readonly inputs: readonly SumInput[];
  readonly lines: readonly string[];
  readonly result: string;
}
