import { renderInset } from '../../src/charts/inset.ts';
import { renderLocator } from '../../src/charts/locator.ts';
import { renderSmallMultiples } from '../../src/charts/small-multiples.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { inventedCity, inventedShare } from './invented-city.ts';

const city = inventedCity(120);

/** Classes by a fixed rule, not figures; the second period lacks an area. */
const [first = '', second = ''] = renderSmallMultiples(
  [1, 3].map((period) => ({
    shapes: city,
    classes: new Map(
      city.areas.map(({ code }, index) => [
        code,
        period === 3 && index === 4
          ? null
          : Math.floor(inventedShare(index + period) * (period + 2)),
      ]),
    ),
  })),
);

export const thumbnail: GalleryChart = {
  shows: 'One period, small',
  ramp: 'ramp-5',
  small: true,
  markup: first,
};

export const thumbnailWithoutData: GalleryChart = {
  shows: 'The next period; one area without data',
  ramp: 'ramp-5',
  small: true,
  markup: second,
};

export const locator: GalleryChart = {
  shows: 'Two areas of the city, where they are',
  small: true,
  markup: renderLocator({
    ...city,
    ids: 'locator',
    title: 'Where Invented 003 and Invented 004 are in the city',
    highlighted: city.areas.slice(2, 4).map(({ path }) => path),
  }),
};

/** A coast that does not exist. */
export const inset: GalleryChart = {
  shows: 'A place in its country',
  small: true,
  markup: renderInset({
    ids: 'inset',
    title: 'The invented city in its country',
    viewBox: [113, 237],
    path: 'M40 20l20-10 10 30-8 25 14 40 20 45 6 40-30 20-40 8-10-12 18-20-10-40 6-30-14-40z',
    dot: [72.5, 160.1],
  }),
};
