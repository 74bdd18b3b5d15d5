import { expect, it } from 'vitest';
import { pathOfUnit, unitOfPage } from '../../../scripts/incremental/page-units.ts';

const KEYS = {
  shared: 'code',
  home: 'sampleton',
  places: { sampleton: 'key of home', otherham: 'key of other' },
  charts: { 'otherham-neet': 'otherham' },
  areas: { E01000002: 'otherham' },
  boundaries: { 'otherham-lsoa2011': 'otherham' },
};
const IN_PLACES = 'src/pages/[...place]/areas/[area]/index.astro';
const ANSWER = 'src/pages/api/v1/[...answer].ts';

it.each([
  ['/areas/e01000001/', IN_PLACES, 'areas', 'sampleton'],
  ['/places/otherham/areas/e01000002/', IN_PLACES, 'places/otherham', 'otherham'],
  ['/places/otherham/', 'src/pages/places/[place]/index.astro', 'places/otherham', 'otherham'],
  ['/charts/otherham-neet/embed/', 'src/pages/charts/…', 'charts/otherham-neet', 'otherham'],
  ['/api/v1/areas/E01000002.json', ANSWER, 'api/v1/areas/E01000002.json', 'otherham'],
  [
    '/data/boundaries/otherham-lsoa2011.geojson',
    'src/pages/data/boundaries/[file].ts',
    'data/boundaries/otherham-lsoa2011.geojson',
    'otherham',
  ],
])('%s is taken over with %s', (pathname, route, path, place) => {
  const unit = unitOfPage(KEYS, pathname, route);
  expect(unit?.place).toBe(place);
  expect(unit === undefined ? '' : pathOfUnit(unit)).toBe(path);
});

it.each([
  ['/', 'src/pages/index.astro'],
  ['/places/', 'src/pages/places/index.astro'],
  ['/charts/', 'src/pages/charts/index.astro'],
  ['/charts/withdrawn-chart/', 'src/pages/charts/[chart]/index.astro'],
  ['/api/v1/areas/index.json', ANSWER],
  ['/api/v1/indicators/neet.json', ANSWER],
  ['/data/claimant-rate/', 'src/pages/data/[dataset]/index.astro'],
])('%s is drawn again each time', (pathname, route) => {
  expect(unitOfPage(KEYS, pathname, route)).toBeUndefined();
});
