import { expect, it } from 'vitest';
import { orderBySubject } from '../../scripts/page-order.ts';

const order = (...paths: readonly string[]) =>
  orderBySubject(paths.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

it('orderBySubject brings all of one chart, area or map together, files still before pages', () => {
  expect(
    order(
      '/charts/a/a.csv',
      '/charts/b/b.csv',
      '/charts/a/',
      '/charts/b/',
      '/places/x/areas/e01/figures.csv',
      '/areas/e01/figures.csv',
      '/places/x/areas/e01/',
      '/areas/e01/',
      '/places/x/maps/rate/values.json',
      '/places/x/maps/count/values.json',
      '/places/x/maps/rate/2019/',
      '/places/x/maps/rate/',
    ),
  ).toEqual([
    '/charts/a/a.csv',
    '/charts/a/',
    '/charts/b/b.csv',
    '/charts/b/',
    '/places/x/areas/e01/figures.csv',
    '/places/x/areas/e01/',
    '/areas/e01/figures.csv',
    '/areas/e01/',
    '/places/x/maps/rate/values.json',
    '/places/x/maps/rate/2019/',
    '/places/x/maps/rate/',
    '/places/x/maps/count/values.json',
  ]);
});

it('orderBySubject leaves all else where it is, also lists of charts and areas', () => {
  const paths = [
    '/',
    '/charts/',
    '/charts',
    '/places/x/',
    '/places/x/areas/',
    '/methods/verdicts/',
  ];
  expect(order(...paths)).toEqual(paths);
});

it('orderBySubject loses no path and repeats none, with or without a slash before', () => {
  const paths = ['charts/a/a.csv', 'areas/e01', 'charts/a', 'areas/e01', 'trends/neet/', ''];
  expect(order(...paths).toSorted()).toEqual(paths.toSorted());
  expect(order('charts/a/a.csv', 'areas/e01/', 'charts/a/')).toEqual([
    'charts/a/a.csv',
    'charts/a/',
    'areas/e01/',
  ]);
});
