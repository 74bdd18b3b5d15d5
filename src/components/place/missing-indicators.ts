import { readCatalogue, sourcesOf } from '../../pages/_derived.ts';
import type { CataloguedIndicator, CataloguedPlace } from '../../pipeline/catalogue.ts';

/**
 * Measures of a kind that a place has no figure of, by title. What a plan printed is of the place
 * that the plan is for, and is missing nowhere else.
 */
export function missingIndicators(
  place: CataloguedPlace,
  kind: CataloguedIndicator['kind'],
): readonly CataloguedIndicator[] {
  const present = new Set(kind === 'map' ? place.maps : place.trends);
  return readCatalogue()
    .indicators.filter((each) => each.kind === kind && !present.has(each.slug))
    .filter((each) => !isOfAPlan(each) || place.promise !== undefined)
    .toSorted((one, other) => (one.title < other.title ? -1 : 1));
}

function isOfAPlan(indicator: CataloguedIndicator): boolean {
  return sourcesOf(indicator).every(({ standing }) => standing === 'published in the plan');
}
