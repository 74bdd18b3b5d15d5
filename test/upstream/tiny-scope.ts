import leicester from '../../src/areas/leicester.ts';
import type { RefreshScope } from '../../src/upstream/upstream.ts';
import type { World } from './world.ts';

/** A refresh of all places of a world; each is declared as Leicester is, but for name and code. */
export function scopeOf(
  { places, authorities }: World,
  [since, until]: readonly [since: string, until: string],
): RefreshScope {
  return {
    places: places.map(({ slug, code }) => ({ ...leicester, slug, code })),
    authorities,
    areas: (slug, edition) => places.find((place) => place.slug === slug)?.areas[edition] ?? [],
    since,
    until,
  };
}
