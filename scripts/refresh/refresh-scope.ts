import type { Edition } from '../../src/geography/edition.ts';
import { parseAreaList } from '../../src/geography/area-list.ts';
import type { AreaList } from '../../src/geography/area-list.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import type { SourceTable } from '../../src/sources/source.ts';
import { editionAt } from '../../src/pipeline/table-rules.ts';
import type { RefreshedPlace, RefreshScope } from '../../src/upstream/upstream.ts';

/** What is on record before a refresh: texts below `data/geography`, and codes of authorities. */
export interface KnownGeography {
  readonly places: readonly RefreshedPlace[];
  /** Text of `areas.csv` of a place; null where it has none yet. */
  readonly areaList: (place: string) => { readonly file: string; readonly text: string } | null;
  readonly authorities: readonly string[];
}

/** Months that figures are asked for, before a source has its say: `2013-01`. */
export interface Months {
  /** Null: as far back as each source goes. */
  readonly since: string | null;
  readonly until: string;
}

/** For what and for when a source is asked: never for months before its publisher has figures. */
export function refreshScope(known: KnownGeography, months: Months, from: string): RefreshScope {
  const lists = new Map<string, AreaList | null>();
  const listOf = (place: string) => {
    if (!lists.has(place)) {
      const list = known.areaList(place);
      lists.set(place, list === null ? null : parseAreaList(list.text, list.file));
    }
    return lists.get(place) ?? null;
  };
  const compared = known.places.flatMap(({ code, comparators }) => [
    code,
    ...comparators.map((each) => each.code),
  ]);
  return {
    places: known.places,
    authorities: [...new Set([...compared, ...known.authorities])].sort(),
    areas: (place, edition) => [...(listOf(place)?.of(edition).keys() ?? [])].sort(),
    since: months.since === null || months.since < from ? from : months.since,
    until: months.until,
  };
}

/** Whether a figure was asked for: its period begins in the months, and its area was named or came. */
export function isAskedIn(
  scope: RefreshScope,
  table: SourceTable,
  brought: readonly Observation[],
): (row: Observation) => boolean {
  const came = new Set(brought.map(({ area }) => area));
  const asked = new Map<Edition, ReadonlySet<string>>();
  const askedOf = (edition: Edition) => {
    const known = asked.get(edition);
    if (known !== undefined) return known;
    const areas = scope.places.flatMap(({ slug }) => scope.areas(slug, edition));
    const codes = new Set(edition === 'authority' ? scope.authorities : areas);
    asked.set(edition, codes);
    return codes;
  };
  return ({ area, period }) =>
    isWithin(scope, period) &&
    (came.has(area) || askedOf(editionAt(table.edition, period)).has(area));
}

/** Whether a period begins in the months of a scope. */
export function isWithin({ since, until }: RefreshScope, period: string): boolean {
  const month = period.slice(0, 7);
  return month >= since && month <= until;
}
