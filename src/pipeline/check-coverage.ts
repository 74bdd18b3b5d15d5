import { escape, from, op } from 'arquero';
import { DataError } from './data-error.ts';
import type { Observation } from './observation.ts';
import { editionAt } from './table-rules.ts';
import type { TableRules } from './table-rules.ts';

interface PeriodCoverage {
  readonly period: string;
  readonly edition: string;
  readonly place: string;
  readonly areas: readonly string[];
}

/**
 * Checks that periods of one edition hold the same areas of a place: a missing row must not pass
 * unseen. Places may begin and end at different times, since each is brought in by itself.
 * @throws DataError with both leftovers, the areas that lack and the areas that are too many.
 */
export function checkCoverage(rows: readonly Observation[], rules: TableRules): void {
  const first = new Map<string, PeriodCoverage>();
  for (const coverage of coverageOf(rows, rules)) {
    const group = `${coverage.edition} ${coverage.place}`;
    const model = first.get(group);
    if (model === undefined) first.set(group, coverage);
    else checkSameAreas([model, coverage], rules.file);
  }
}

function coverageOf(rows: readonly Observation[], rules: TableRules): readonly PeriodCoverage[] {
  // Grouping needs a column to name, and a table without rows has none.
  if (rows.length === 0) return [];
  const keys = rows.map(({ area, period }) => ({
    ...{ area, period },
    place: rules.placeOf?.(area) ?? '',
  }));
  return from(keys)
    .derive({ edition: escape(({ period }: Observation) => editionAt(rules.edition, period)) })
    .groupby('edition', 'place', 'period')
    .rollup({ areas: op.array_agg('area') })
    .orderby('edition', 'place', 'period')
    .objects() as PeriodCoverage[];
}

function checkSameAreas(
  [model, other]: readonly [PeriodCoverage, PeriodCoverage],
  file: string,
): void {
  const missing = notIn(other.areas, model.areas);
  const extra = notIn(model.areas, other.areas);
  if (missing.length + extra.length === 0) return;
  throw new DataError({
    file,
    column: 'area',
    found: `${other.period}${leftover('without', missing)}${leftover('with', extra)}`,
    expected: `the same areas as for ${model.period}, ${model.areas.length} in all`,
    remedy: 'give each area a row in each period, with a status where no value is published',
  });
}

function notIn(held: readonly string[], areas: readonly string[]): readonly string[] {
  const known = new Set(held);
  return areas.filter((area) => !known.has(area));
}

function leftover(word: string, areas: readonly string[]): string {
  return areas.length === 0 ? '' : ` ${word} ${areas.toSorted().join(', ')}`;
}
