import type { GeographyInput } from '../geography/geography-input.ts';
import type { RefreshedPlace } from './upstream.ts';

/** What is brought for each place, one place after the other, by its slug. */
export async function bringEachPlace(
  places: readonly RefreshedPlace[],
  bring: (place: RefreshedPlace) => Promise<GeographyInput>,
): Promise<ReadonlyMap<string, GeographyInput>> {
  const brought = new Map<string, GeographyInput>();
  for (const place of places) brought.set(place.slug, await bring(place));
  return brought;
}
