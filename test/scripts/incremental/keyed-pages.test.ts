import { expect, it } from 'vitest';
import { keyOfPage } from '../../../scripts/incremental/keyed-pages.ts';

const KEYS = {
  home: 'sampleton',
  places: { sampleton: 'key of home', otherham: 'key of other' },
  charts: { 'otherham-neet': 'otherham' },
  areas: { E01000002: 'otherham' },
};
const IN_PLACES = 'src/pages/[...place]/areas/[area]/index.astro';

it.each([
  ['/areas/e01000001/', IN_PLACES, 'key of home'],
  ['/places/otherham/areas/e01000002/', IN_PLACES, 'key of other'],
  ['/places/otherham/', 'src/pages/places/[place]/index.astro', 'key of other'],
  ['/charts/otherham-neet/embed/', 'src/pages/charts/[chart]/embed/index.html.ts', 'key of other'],
  ['/api/v1/areas/E01000002.json', 'src/pages/api/v1/[...answer].ts', 'key of other'],
])('keyOfPage gives %s the key of its place', (pathname, route, key) => {
  expect(keyOfPage(KEYS, pathname, route)).toBe(key);
});

it.each([
  ['/', 'src/pages/index.astro'],
  ['/places/', 'src/pages/places/index.astro'],
  ['/charts/', 'src/pages/charts/index.astro'],
  ['/charts/withdrawn-chart/', 'src/pages/charts/[chart]/index.astro'],
  ['/api/v1/areas/index.json', 'src/pages/api/v1/[...answer].ts'],
  ['/data/claimant-rate/', 'src/pages/data/[dataset]/index.astro'],
])('keyOfPage gives %s none: it is drawn again each time', (pathname, route) => {
  expect(keyOfPage(KEYS, pathname, route)).toBeUndefined();
});
