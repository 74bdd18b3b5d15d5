import { DataError } from './data-error.ts';
import type { Observation } from './observation.ts';
import { editionAt } from './table-rules.ts';
import type { TableRules } from './table-rules.ts';

interface PeriodCoverage {
  readonly period: string;
  readonly edition: string;
  readonly areas: ReadonlySet<string>;
}

/**
 * Checks that periods of one edition hold the same areas: a missing row must not pass unseen.
 * @throws DataError with both leftovers, the areas that lack and the areas that are too many.
 */
export function checkCoverage(rows: readonly Observation[], rules: TableRules): void {
  const first = new Map<string, PeriodCoverage>();
  for (const coverage of coverageOf(rows, rules)) {
    const model = first.get(coverage.edition);
    if (model === undefined) first.set(coverage.edition, coverage);
    else checkSameAreas([model, coverage], rules.file);
  }
}

/** By edition, then by period. */
function coverageOf(rows: readonly Observation[], rules: TableRules): readonly PeriodCoverage[] {
  const byPeriod = new Map<string, Set<string>>();
  for (const { area, period } of rows) {
    const areas = byPeriod.get(period);
    if (areas === undefined) byPeriod.set(period, new Set([area]));
    else areas.add(area);
  }
  return [...byPeriod]
    .map(([period, areas]) => ({ period, areas, edition: editionAt(rules.edition, period) }))
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

function sortKey({ edition, period }: PeriodCoverage): string {
  return `${edition} ${period}`;
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
    expected: `the same areas as for ${model.period}, ${model.areas.size} in all`,
    remedy: 'give each area a row in each period, with a status where no value is published',
  });
}

function notIn(held: ReadonlySet<string>, areas: ReadonlySet<string>): readonly string[] {
  return [...areas].filter((area) => !held.has(area));
}

function leftover(word: string, areas: readonly string[]): string {
  return areas.length === 0 ? '' : ` ${word} ${areas.toSorted().join(', ')}`;
}
