import type { NamedArea } from './area-slug.ts';
import { EDITIONS, type Edition } from './edition.ts';
import type { NamedMatch } from './find-names.ts';
import type { PostcodeAreas } from './find-outcode.ts';
import { areasFittedTo, fittedArea, type PlacesFile } from './find-places.ts';

/** What somebody chose, in every edition in which it can be told, so that any map can show it. */
export interface AreaSelection {
  /** What it is called: "LE5 5PD", "Spinney Hills". */
  readonly label: string;
  /** Official codes, ascending. An edition that no official lookup leads to is not there. */
  readonly areas: Readonly<Partial<Record<Edition, readonly string[]>>>;
}

/** The areas of one postcode, or of several that start alike. */
export function selectPostcodes(label: string, rows: readonly PostcodeAreas[]): AreaSelection {
  const areas: Partial<Record<Edition, readonly string[]>> = {};
  for (const edition of EDITIONS) {
    const codes = new Set(rows.flatMap((row) => row.areas[edition] ?? []));
    if (codes.size > 0) areas[edition] = [...codes].sort();
  }
  return { label, areas };
}

/** An area, the area that it is fitted to, and the areas that are fitted to it. */
export function selectArea(match: NamedMatch, places: PlacesFile): AreaSelection {
  const areas: Partial<Record<Edition, readonly string[]>> = {};
  for (const edition of match.editions) areas[edition] = [match.code];
  for (const own of match.editions) {
    for (const edition of places.editions) {
      const codes = relatedCodes(
        { code: match.code, name: match.name, edition: own },
        edition,
        places,
      );
      if (codes.length > 0) areas[edition] ??= codes;
    }
  }
  return { label: match.name, areas };
}

function relatedCodes(area: NamedArea, edition: Edition, places: PlacesFile): readonly string[] {
  const fitted = fittedArea(places, area, edition);
  const related = fitted === undefined ? areasFittedTo(places, area, edition) : [fitted];
  return related.map(({ code }) => code);
}
