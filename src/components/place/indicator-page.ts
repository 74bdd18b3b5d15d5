import { placePath } from '../../geography/place-path.ts';
import { readCatalogue } from '../../pages/_derived.ts';
import type { CataloguedIndicator } from '../../pipeline/catalogue.ts';

/**
 * Where a measure has a page: that of the place whose record this is, else of the first place that
 * has figures of it; null where none has.
 */
export function indicatorPage({ kind, slug }: CataloguedIndicator): string | null {
  const folder = kind === 'map' ? 'maps' : 'trends';
  const place = readCatalogue().places.find((each) => each[folder].includes(slug));
  return place === undefined ? null : placePath(place, `/${folder}/${slug}/`);
}
