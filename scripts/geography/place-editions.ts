import { EDITIONS } from '../../src/geography/edition.ts';
import type { Edition } from '../../src/geography/edition.ts';
import type { GeographyInput, LookupRow } from '../../src/geography/geography-input.ts';
import type { Frame, PlaceTopology } from '../../src/geography/topology.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { movedOutlines, toGrid, toNationalGrid } from './national-grid.ts';
import type { EditionNames } from './place-names.ts';
import { mergedOutline, placeTopology } from './place-topology.ts';
import type { TopologyPlan, Whole } from './place-topology.ts';

/** All that the topologies of a place are made from. */
export interface EditionPlan {
  readonly city: Whole;
  readonly outlines: NonNullable<GeographyInput['outlines']>;
  /** By name of their files. */
  readonly lookups: ReadonlyMap<string, readonly LookupRow[]>;
  readonly names: EditionNames;
  /** Topologies that are there already: they stay where no outlines are brought. */
  readonly kept: ReadonlyMap<Edition, PlaceTopology>;
}

/** Editions in order of whose box the maps of all are fitted to. */
const FRAMED_BY = ['lsoa2011', 'lsoa2021', 'lsoa2001', 'ward2015', 'ward2003'] as const;

/** Wards that are merged from LSOAs, by the name of their object in the topology. */
const WARDS: Readonly<Partial<Record<Edition, Readonly<Record<string, Edition>>>>> = {
  lsoa2001: { wards: 'ward2003' },
  lsoa2011: { wards: 'ward2003', wards2015: 'ward2015' },
  lsoa2021: { wards: 'ward2015' },
};

/** Every topology of a place, oldest first, all with one frame: maps of editions lie on each other. */
export function placeEditions(plan: EditionPlan): readonly PlaceTopology[] {
  const first = FRAMED_BY.find((edition) => outlinesOf(edition, plan) ?? plan.kept.get(edition));
  if (first === undefined) return [];
  const leading = editionTopology(first, plan);
  const { frame } = leading ?? {};
  const lsoa2011 = first === 'lsoa2011' ? leading : undefined;
  return EDITIONS.flatMap((edition) => {
    if (edition === first) return leading ?? [];
    const built = editionTopology(edition, plan, frame);
    if (built !== undefined) return built;
    return edition === 'lsoa2001' && lsoa2011 !== undefined ? mergedLsoa2001(lsoa2011, plan) : [];
  });
}

function outlinesOf(edition: Edition, { outlines }: EditionPlan) {
  const brought = outlines[edition];
  return brought === undefined || brought.features.length === 0 ? undefined : brought;
}

/** Built from outlines that were brought, else the one that is there, else nothing. */
function editionTopology(
  edition: Edition,
  plan: EditionPlan,
  frame?: Frame,
): PlaceTopology | undefined {
  const brought = outlinesOf(edition, plan);
  const framed = frame === undefined ? {} : { frame };
  if (brought === undefined) {
    const kept = isRemade(edition, plan) ? undefined : plan.kept.get(edition);
    return kept === undefined ? undefined : { ...kept, ...framed };
  }
  const outlines = movedOutlines(brought, (position) => toGrid(toNationalGrid(position)));
  const wholes = wardsIn(edition, plan);
  return placeTopology({ edition, outlines, city: plan.city, ...wholes, ...framed });
}

/** Whether LSOAs of 2001 follow from those of 2011, which were brought without them. */
function isRemade(edition: Edition, plan: EditionPlan): boolean {
  return (
    edition === 'lsoa2001' &&
    outlinesOf('lsoa2011', plan) !== undefined &&
    plan.lookups.has('lsoa2001-lsoa2011')
  );
}

/**
 * LSOAs of 2001: those of 2011 where unchanged, and merged from them where split. A complex
 * change leaves only the outline of the linked LSOA of 2011, which is marked approximate.
 */
function mergedLsoa2001(lsoa2011: PlaceTopology, plan: EditionPlan): readonly PlaceTopology[] {
  const rows = plan.lookups.get('lsoa2001-lsoa2011');
  if (rows === undefined) return [];
  const names = plan.names.get('lsoa2001');
  const codes = [...new Set(rows.map(({ from }) => from))].toSorted();
  const rowsOf = (code: string) => rows.filter(({ from }) => from === code);
  const merged = placeTopology({
    edition: 'lsoa2001',
    outlines: codes.map((code) => ({
      type: 'Feature',
      id: code,
      properties: { name: names?.get(code) ?? '' },
      geometry: mergedOutline(
        lsoa2011,
        rowsOf(code).map(({ to }) => to),
      ),
      approximate: rowsOf(code).some(({ change }) => change === 'X'),
    })),
    city: plan.city,
    ...wardsIn('lsoa2001', plan),
    frame: lsoa2011.frame,
  });
  return [merged];
}

/** The wards that each LSOA of an edition is merged into, where the place has the lookup. */
function wardsIn(edition: Edition, { lookups, names }: EditionPlan): Pick<TopologyPlan, 'wholes'> {
  const wholes = Object.entries(WARDS[edition] ?? {}).flatMap(([object, wards]) => {
    const lookup = lookups.get(`${edition}-${wards}`);
    if (lookup === undefined) return [];
    const file = `${edition}-${wards}.csv`;
    const codes = new Map(lookup.map(({ from, to }) => [from, to]));
    const wholeOf = (code: string): Whole => {
      const ward = codes.get(code);
      if (ward === undefined) throw noWard(code, file);
      return { code: ward, name: names.get(wards)?.get(ward) ?? '' };
    };
    return [[object, wholeOf] as const];
  });
  return wholes.length === 0 ? {} : { wholes: Object.fromEntries(wholes) };
}

function noWard(code: string, file: string): DataError {
  return new DataError({
    file,
    found: `no ward for ${code}`,
    expected: 'a ward for every LSOA that has an outline',
    remedy: 'add the row from the ONS best-fit lookup',
  });
}
