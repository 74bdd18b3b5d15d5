import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cityPath, placePath } from '../../src/geography/place-path.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Catalogue, CataloguedPlace } from '../../src/pipeline/catalogue.ts';
import type { ListedChart } from '../../src/publications/charts/chart-neighbours.ts';
import { homeChartIds, isSearched } from '../../src/publications/serving/searched.ts';
import { readJson } from '../read-json.ts';

/** What is told of a chart that is no longer made. */
interface Withdrawn {
  readonly record: Pick<ListedChart, 'id' | 'place'>;
}

/**
 * Files of a built site that the search has records of, ascending, below its folder:
 * "maps/claimant-rate/index.html". No page is opened to find out.
 * @throws DataError where a page is not there that the derived data promises.
 */
export function searchedPages(dist: string): readonly string[] {
  const { places } = readJson<Catalogue>('.derived/catalogue.json');
  const charts = readJson<readonly ListedChart[]>('.derived/chart-list.json');
  const withdrawn = readJson<readonly Withdrawn[]>('.derived/withdrawn.json');
  const home = places.find(({ isHome }) => isHome)?.slug ?? '';
  const homeCharts = homeChartIds(home, [...charts, ...withdrawn.map(({ record }) => record)]);
  const promised = [...places.flatMap(pagesOf), ...[...homeCharts].map((id) => `/charts/${id}/`)];
  for (const address of ['/', ...promised]) {
    const file = join(dist, address, 'index.html');
    if (!existsSync(file)) throw missing(file);
  }
  return pagesBelow(dist).filter((file) => isSearched(addressOf(file), homeCharts));
}

function pagesBelow(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Pages that a place has by what is derived of it. */
function pagesOf(place: CataloguedPlace): readonly string[] {
  return [
    cityPath(place),
    placePath(place, '/trends/'),
    ...place.maps.map((slug) => placePath(place, `/maps/${slug}/`)),
    ...place.trends.map((slug) => placePath(place, `/trends/${slug}/`)),
  ];
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function missing(file: string): DataError {
  return new DataError({
    ...{ file, found: 'no such file', expected: 'a page, since the search has a record of it' },
    remedy: 'make the site with npm run build, or name its folder after --dist',
  });
}
