import type { Place } from '../src/areas/place.ts';
import type { DeclaredMap } from '../src/pipeline/area-figures.ts';
import type { PublishedMap } from '../src/pipeline/published.ts';
import { computeTargetAreas } from '../src/pipeline/target-areas.ts';
import type { PlaceGeography } from '../src/geography/place-geography.ts';
import type { Declared } from './declarations.ts';

/** What became of the areas that a place's plan set targets for; nothing where it set none. */
export function targetFiles(
  place: Declared<Place>,
  geography: PlaceGeography,
  maps: readonly DeclaredMap[],
): readonly (readonly [string, unknown])[] {
  if (place.promise === undefined) return [];
  const { areaTargets, followedBy } = place.promise;
  const slugs = areaTargets.map(({ indicator }) => indicator);
  const find = (slug: string): DeclaredMap | undefined =>
    maps.find(({ indicator }) => indicator.slug === slug);
  const rates = find(followedBy.rates);
  const shares = find(followedBy.shares);
  const targets = slugs.flatMap((slug): readonly PublishedMap[] => {
    const declared = find(slug);
    return declared === undefined ? [] : [declared.map];
  });
  if (targets.length === 0 || rates === undefined || shares === undefined) return [];
  const { map, indicator } = rates;
  const computed = computeTargetAreas({
    place: place.slug,
    followedBy,
    geography,
    targets,
    rates: { map, decimals: indicator.unit.decimals },
    shares: shares.map,
  });
  return [[`target-areas/${place.slug}`, computed]];
}
