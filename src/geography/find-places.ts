import type { NamedArea } from './area-slug.ts';
import type { Edition } from './edition.ts';
import type { FitLookup } from './find-fits.ts';

/** Names of all areas, which areas are fitted to which, and the outcodes: `/find/places.json`. */
export interface PlacesFile {
  /** Name of the place itself: "Leicester". */
  readonly place: string;
  /** Month of the postcode file: "May 2025". */
  readonly asOf: string;
  /** In the order in which they are offered. */
  readonly editions: readonly Edition[];
  /** Code and name of each area, ascending by code. */
  readonly areas: Readonly<Partial<Record<Edition, readonly AreaEntry[]>>>;
  /**
   * By "lsoa2021-ward2015": for each area of the first edition, in the order above, the position
   * of its area in the second; null where the lookup has none.
   */
  readonly fits: Readonly<Record<string, readonly (number | null)[]>>;
  /** Number of postcodes of each outcode in the place. */
  readonly outcodes: Readonly<Record<string, number>>;
  /** The other places with pages in this record, none of whose areas stands above. */
  readonly others: readonly OtherPlace[];
}

/** A place that the finder knows by its name alone. */
export interface OtherPlace {
  readonly name: string;
  /** Where it is: "East Midlands, England". */
  readonly within: string;
  /** Address of its page, below the site's base: "/places/nottingham/". */
  readonly path: string;
}

type AreaEntry = readonly [code: string, name: string];

/** What the places file is made from. */
export interface PlacesInput {
  readonly place: string;
  readonly asOf: string;
  /** In the order in which editions are to be offered. */
  readonly editions: readonly Edition[];
  readonly areas: readonly NamedArea[];
  readonly lookups: readonly FitLookup[];
  readonly outcodes: Readonly<Record<string, number>>;
  readonly others: readonly OtherPlace[];
}

/** Areas and lookups in their compact form. */
export function encodePlaces(input: PlacesInput): PlacesFile {
  const areas = Object.fromEntries(
    input.editions.map((edition) => [edition, entriesOf(edition, input.areas)]),
  );
  const fits = input.lookups.map(({ from, to, rows }) => {
    const target = new Map(rows.map((row) => [row.from, row.to]));
    const positions = new Map((areas[to] ?? []).map(([code], position) => [code, position]));
    const fitted = (areas[from] ?? []).map(
      ([code]) => positions.get(target.get(code) ?? '') ?? null,
    );
    return [`${from}-${to}`, fitted] as const;
  });
  const { place, asOf, editions, outcodes, others } = input;
  return { place, asOf, editions, areas, fits: Object.fromEntries(fits), outcodes, others };
}

/** All areas of an edition, ascending by code. */
export function areasOf(places: PlacesFile, edition: Edition): readonly NamedArea[] {
  return (places.areas[edition] ?? []).map(([code, name]) => ({ code, edition, name }));
}

/** The area of an edition with this code. */
export function areaOf(
  places: PlacesFile,
  edition: Edition,
  code: string | undefined,
): NamedArea | undefined {
  return areaAt(places, edition, positionOf(places, edition, code));
}

/** The area of another edition that this one is fitted to, where a lookup says so. */
export function fittedArea(
  places: PlacesFile,
  area: NamedArea,
  edition: Edition,
): NamedArea | undefined {
  const from = positionOf(places, area.edition, area.code);
  return areaAt(places, edition, places.fits[`${area.edition}-${edition}`]?.[from]);
}

/** The areas of another edition that are fitted to this one, ascending by code. */
export function areasFittedTo(
  places: PlacesFile,
  area: NamedArea,
  edition: Edition,
): readonly NamedArea[] {
  const to = positionOf(places, area.edition, area.code);
  const fits = places.fits[`${edition}-${area.edition}`] ?? [];
  return areasOf(places, edition).filter((_, from) => fits[from] === to);
}

function positionOf(places: PlacesFile, edition: Edition, code: string | undefined): number {
  return places.areas[edition]?.findIndex((entry) => entry[0] === code) ?? -1;
}

function areaAt(
  places: PlacesFile,
  edition: Edition,
  position: number | null | undefined,
): NamedArea | undefined {
  const entry = places.areas[edition]?.[position ?? -1];
  return entry && { code: entry[0], edition, name: entry[1] };
}

function entriesOf(edition: Edition, areas: readonly NamedArea[]): readonly AreaEntry[] {
  return areas
    .filter((area) => area.edition === edition)
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, name }) => [code, name]);
}
