import type { Tables } from '../src/indicators/indicator.ts';
import { lastDay } from '../src/releases/period-days.ts';
import type { LatestPeriod } from '../src/releases/expected-figures.ts';
import type { Source } from '../src/sources/source.ts';
import type { Declared } from './declarations.ts';
import type { DerivedFiles } from './derived-files.ts';

/** The latest period on record of every source with figures: `latest-periods`. */
export function latestPeriodFiles(
  sources: readonly Declared<Source>[],
  tables: Tables,
): DerivedFiles {
  return new Map([['latest-periods', sources.flatMap((source) => latestPeriods(source, tables))]]);
}

/** Tables of a source by the latest period that they reach, in the order of their declaration. */
function latestPeriods(source: Declared<Source>, tables: Tables): readonly LatestPeriod[] {
  const withRows = source.tables.filter(({ slug }) => tables(slug).length > 0);
  const byPeriod = Map.groupBy(withRows, ({ slug }) => latestOf(tables(slug)));
  return [...byPeriod].map(([latest, own]) => ({
    source: source.slug,
    rhythm: source.rhythm,
    measures: own.map(({ measure }) => measure),
    latest,
  }));
}

/** The period that ends last. */
function latestOf(rows: readonly { readonly period: string }[]): string {
  const periods = [...new Set(rows.map(({ period }) => period))];
  return periods.reduce((one, other) => (lastDay(one) < lastDay(other) ? other : one));
}
