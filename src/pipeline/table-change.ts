import type { Observation } from './observation.ts';
import { OBSERVATION_COLUMNS } from './observation.ts';
import { byAreaThenPeriod } from './observation-table.ts';

/** One cell that its publisher revised; null where it was or is blank. */
export interface RevisedCell {
  readonly area: string;
  readonly period: string;
  readonly column: keyof Observation;
  readonly old: string | number | null;
  readonly new: string | number | null;
}

/** What a refresh makes of one table. */
export interface TableChange {
  /** The table as it will be, in canonical order. */
  readonly rows: readonly Observation[];
  /** Rows of an area and period that were not on record. */
  readonly added: readonly Observation[];
  readonly revised: readonly RevisedCell[];
  /** Rows on record for which figures were asked, and which did not come. */
  readonly vanished: readonly Observation[];
  /** Periods and areas of which there was no row at all. */
  readonly newPeriods: readonly string[];
  readonly newAreas: readonly string[];
}

/**
 * Sets what was brought against what is on record: brought rows take the place of those of the same
 * area and period, or are added. Rows that nobody asked for stay as they are.
 * @param isAsked Whether figures were asked for a row's area and period.
 */
export function changeTable(
  committed: readonly Observation[],
  brought: readonly Observation[],
  isAsked: (row: Observation) => boolean,
): TableChange {
  const before = new Map(committed.map((row) => [keyOf(row), row]));
  const after = new Map(brought.map((row) => [keyOf(row), row]));
  const absent = committed.filter((row) => !after.has(keyOf(row)));
  const [vanished, kept] = [absent.filter(isAsked), absent.filter((row) => !isAsked(row))];
  const periods = new Set(committed.map(({ period }) => period));
  const areas = new Set(committed.map(({ area }) => area));
  const added = brought.filter((row) => !before.has(keyOf(row)));
  return {
    rows: [...kept, ...brought].sort(byAreaThenPeriod),
    added: added.toSorted(byAreaThenPeriod),
    revised: brought.toSorted(byAreaThenPeriod).flatMap((row) => revisedCells(before, row)),
    vanished: vanished.toSorted(byAreaThenPeriod),
    newPeriods: distinct(added.map(({ period }) => period)).filter((each) => !periods.has(each)),
    newAreas: distinct(added.map(({ area }) => area)).filter((each) => !areas.has(each)),
  };
}

function revisedCells(
  before: ReadonlyMap<string, Observation>,
  row: Observation,
): readonly RevisedCell[] {
  const old = before.get(keyOf(row));
  if (old === undefined) return [];
  const { area, period } = row;
  return OBSERVATION_COLUMNS.filter((column) => old[column] !== row[column]).map((column) => ({
    ...{ area, period, column },
    old: old[column],
    new: row[column],
  }));
}

function keyOf({ area, period }: Observation): string {
  return `${area} ${period}`;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
