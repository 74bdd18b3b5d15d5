import { DataError } from './data-error.ts';
import type { Observation } from './observation.ts';
import { editionAt } from './table-rules.ts';
import type { TableRules } from './table-rules.ts';

interface PeriodCoverage {
  readonly period: string;
  readonly edition: string;
  readonly place: string;
  /** In the order of the table. */
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

/** By edition, then by place, then by period. */
function coverageOf(rows: readonly Observation[], rules: TableRules): readonly PeriodCoverage[] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const { area, period } of rows) {
    const place = rules.placeOf?.(area) ?? '';
    const periods = groups.get(place) ?? new Map<string, string[]>();
    if (periods.size === 0) groups.set(place, periods);
    const areas = periods.get(period) ?? [];
    if (areas.length === 0) periods.set(period, areas);
    areas.push(area);
  }
  return [...groups]
    .flatMap(([place, periods]) =>
      [...periods].map(([period, areas]) => {
        const edition = editionAt(rules.edition, period);
        return { key: `${edition} ${place} ${period}`, edition, place, period, areas };
      }),
    )
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function checkSameAreas(
  [model, other]: readonly [PeriodCoverage, PeriodCoverage],
  file: string,
): void {
  if (areTheSame(model.areas, other.areas)) return;
  const missing = notIn(other.areas, model.areas);
  const extra = notIn(model.areas, other.areas);
  if (missing.length + extra.length === 0) return;
  throw new DataError({
    file,
    column: 'area',
    found: `${other.period}${leftover('without', missing)}${leftover('with', extra)}`,
    expected: `the same areas as for ${model.period}, ${new Set(model.areas).size} in all`,
    remedy: 'give each area a row in each period, with a status where no value is published',
  });
}

/** Of a table in the order of areas every period has them in the same order. */
function areTheSame(model: readonly string[], other: readonly string[]): boolean {
  return model.length === other.length && model.every((area, index) => area === other[index]);
}

function notIn(held: readonly string[], areas: readonly string[]): readonly string[] {
  const known = new Set(held);
  return [...new Set(areas)].filter((area) => !known.has(area));
}

function leftover(word: string, areas: readonly string[]): string {
  return areas.length === 0 ? '' : ` ${word} ${areas.toSorted().join(', ')}`;
}
