import { nameSlug, type NamedArea } from './area-slug.ts';
import type { Edition } from './edition.ts';
import { areasOf, type OtherPlace, type PlacesFile } from './find-places.ts';

/** An area that a text names, with all editions in which it has this code and this name. */
export interface NamedMatch {
  readonly code: string;
  readonly name: string;
  readonly editions: readonly [Edition, ...Edition[]];
}

/** Words that say what kind of area is meant, not which. */
const KIND = /-(wards?|lsoas?|area|neighbourhood)$/;

/**
 * The areas whose name or official code begins with a text, then those with a word that does, then
 * those that hold it anywhere; in the order of the editions, then by name. Case, "&" for "and",
 * apostrophes and spacing make no difference.
 */
export function findNames(text: string, places: PlacesFile): readonly NamedMatch[] {
  const sought = nameSlug(text).replace(KIND, '');
  if (sought === '') return [];
  const found = places.editions.flatMap((edition, order) =>
    areasOf(places, edition).flatMap((area) => {
      const rank = matchRank(area, sought);
      return rank === null ? [] : [{ area, rank, order }];
    }),
  );
  found.sort(
    (one, other) =>
      one.rank - other.rank ||
      one.order - other.order ||
      (nameSlug(one.area.name) < nameSlug(other.area.name) ? -1 : 1),
  );
  return mergeEditions(found.map(({ area }) => area));
}

/** Fewer letters than these name no other place: they are the start of too many words. */
const FEWEST_LETTERS = 3;

/** The other places on record whose name begins with a text, or is followed by more in it. */
export function findOtherPlaces(text: string, { others }: PlacesFile): readonly OtherPlace[] {
  const sought = nameSlug(text);
  if (sought.length < FEWEST_LETTERS) return [];
  return others.filter(({ name }) => {
    const slug = nameSlug(name);
    return slug.startsWith(sought) || sought.startsWith(`${slug}-`);
  });
}

/** 0 the very name or code, 1 its beginning, 2 the beginning of a word, 3 anywhere, null nowhere. */
function matchRank({ code, name }: NamedArea, sought: string): number | null {
  const slug = nameSlug(name);
  const letters = slug.replaceAll('-', '');
  const soughtLetters = sought.replaceAll('-', '');
  const codeLetters = code.toLowerCase();
  if (letters === soughtLetters || codeLetters === soughtLetters) return 0;
  if (codeLetters === fullCode(soughtLetters)) return 0;
  if (letters.startsWith(soughtLetters) || codeLetters.startsWith(soughtLetters)) return 1;
  if (slug.includes(`-${sought}`)) return 2;
  return letters.includes(soughtLetters) ? 3 : null;
}

/** The plan of 2007 writes E01013754 as "LSOA 1013754", without the country and its zero. */
function fullCode(letters: string): string {
  return letters.replace(/^(lsoa)?(\d{7})$/, 'e0$2');
}

/** Areas of the same code and name as one, with all their editions, in the order of the first. */
export function mergeEditions(areas: readonly NamedArea[]): readonly NamedMatch[] {
  const byArea = new Map<string, NamedMatch>();
  for (const { code, name, edition } of areas) {
    const known = byArea.get(`${code} ${name}`);
    const editions: NamedMatch['editions'] =
      known === undefined ? [edition] : [...known.editions, edition];
    byArea.set(`${code} ${name}`, { code, name, editions });
  }
  return [...byArea.values()];
}
