import { nameSlug } from './area-slug.ts';
import { mergeEditions, type NamedMatch } from './find-names.ts';
import { areasOf, type PlacesFile } from './find-places.ts';

/** Below this share of common letter pairs two names are not called similar. */
const SIMILAR = 0.5;
const MOST = 3;

/**
 * Up to three areas whose names nearly are the text, nearest first, for the reader to choose from:
 * "evingtn" → Evington. Nearness is Dice's coefficient of the letter pairs.
 */
export function findSimilar(text: string, places: PlacesFile): readonly NamedMatch[] {
  const sought = letterPairs(text);
  const near = places.editions
    .flatMap((edition) => areasOf(places, edition))
    .map((area) => ({ area, likeness: likeness(sought, letterPairs(area.name)) }))
    .filter((each) => each.likeness >= SIMILAR)
    .sort((one, other) => other.likeness - one.likeness);
  return mergeEditions(near.map(({ area }) => area)).slice(0, MOST);
}

/** Dice's coefficient of two sets, from 0 (nothing in common) to 1 (the same). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}

function letterPairs(name: string): ReadonlySet<string> {
  const letters = nameSlug(name).replaceAll('-', '').slice(0, 60);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
