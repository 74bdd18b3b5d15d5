import type { ChartSource } from '../charts/chart-record.ts';

/** One column of a dataset: what CSV metadata, data package, workbook and page say of it. */
export interface DatasetColumn {
  /** Lower-case snake case, 30 characters or fewer. */
  readonly name: string;
  readonly title: string;
  readonly datatype: 'string' | 'decimal' | 'integer' | 'boolean' | 'date';
  /** What a value says, with its unit. */
  readonly description: string;
  /** Column of the same row that says why a number is not there; left out where all are. */
  readonly status?: string;
  /** True where a cell may hold one of `MISSING` in place of a value, or nothing for "ordinary". */
  readonly optional?: true;
}

/**
 * Codes that stand where there is no value, with their meanings. Those of the Government Analysis
 * Function; a column of numbers stays empty there, and its status column has the code.
 */
export const MISSING = {
  '[c]': 'confidential: the publisher withholds it',
  '[x]': 'not available: no document or series on record holds it',
  '[z]': 'not applicable: there is nothing of the kind to hold',
} as const;

/** All codes of a status column, with their meanings. */
export const STATUS_MEANINGS = {
  ...MISSING,
  '[low]': 'rounds to zero and is not zero',
  '[e]': 'estimated',
  '[p]': 'provisional',
  '[r]': 'revised by its publisher',
  '[b]': 'first value after a break in the series',
} as const;

/**
 * One dataset as it is published: tidy, one row for each key, cells as they stand in the CSV. A
 * number that is not there is an empty cell, and its reason stands in the column that `status`
 * names; a word or date that is not there is one of the codes of `MISSING` in its own cell.
 */
export interface Dataset {
  /** Part of its address for ever: "claimant-rate". */
  readonly slug: string;
  readonly title: string;
  /** 50 to 5,000 characters. */
  readonly description: string;
  /** Slug of the indicator whose figures these are; null for the record of promises. */
  readonly indicator: string | null;
  /** Names of the columns that tell one row from all others. */
  readonly primaryKey: readonly string[];
  readonly columns: readonly DatasetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** First and last day that the rows are about, ISO 8601: ["2013-01-01", "2022-12-31"]. */
  readonly temporal: readonly [from: string, to: string];
  /** Names of the places that it covers. */
  readonly spatial: readonly string[];
  readonly sources: readonly ChartSource[];
  readonly attribution: readonly string[];
  /** Rounding, caveats and breaks, a sentence each. */
  readonly notes: readonly string[];
}
