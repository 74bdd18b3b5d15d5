/** A way to hold a canonical table, opened on its file: each answer is made anew when asked for. */
export interface TableEngine {
  /** Areas with the sum of their values. */
  readonly byArea: () => Promise<number> | number;
  /** Periods with the sum of their values. */
  readonly byPeriod: () => Promise<number> | number;
  /** The values of every area as one list each, all at once. */
  readonly series: () => Promise<number> | number;
  /** Canonical rows, which is what the record computes with. */
  readonly rows: () => Promise<number> | number;
}

/** Opens the table that lies in a folder in the engine's own form; the answers give how many. */
export type OpenEngine = (folder: string) => Promise<TableEngine> | TableEngine;
