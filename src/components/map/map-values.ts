/**
 * What the page needs to show another period of the same map: `/maps/<slug>/values.json`.
 * Texts are formatted at build time, so that no number is formatted twice.
 */
export interface MapValues {
  readonly periods: Readonly<Record<string, PeriodValues>>;
}

export interface PeriodValues {
  readonly label: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  /** All areas together, as printed; null where they have no rate in common. */
  readonly pooled: string | null;
  /** How many areas lie outside the funnel limits: "82 of 192". */
  readonly differing: string;
  /** Areas in each class, lowest first, then areas without a value. */
  readonly counts: readonly number[];
  /** One row for each area in order of code: class, then the texts of the table's cells. */
  readonly rows: readonly (readonly [areaClass: number | null, ...cells: readonly string[]])[];
}
