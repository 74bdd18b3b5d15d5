import type { ChartSource } from './chart-record.ts';

/** One column of a dataset: what CSV metadata, data package, workbook and page say of it. */
export interface DatasetColumn {
  /** Lower-case snake case, 30 characters or fewer. */
  readonly name: string;
  readonly title: string;
  readonly datatype: 'string' | 'decimal' | 'integer' | 'boolean';
  /** What a value says, with its unit. */
  readonly description: string;
}

/**
 * One dataset as it is published: tidy, one row for each key, cells as they stand in the CSV. A cell
 * without a value is empty, and its reason stands in the column `status` of the same row.
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
