import { renderSmallSymbols } from '../../src/charts/small-symbols.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { inventedCity, inventedShare } from './invented-city.ts';

const city = inventedCity(120);

/** Counts by a fixed rule, not figures: some areas have none, one has zero. */
export const smallSymbols: GalleryChart = {
  shows: 'Counts of one period, small; half of the largest count that it is compared with',
  small: true,
  markup: renderSmallSymbols({
    ...city,
    counts: new Map(
      city.areas.map(({ code }, index) => [
        code,
        index % 3 === 2 ? null : index === 4 ? 0 : Math.ceil(inventedShare(index) * 60),
      ]),
    ),
    most: 120,
  }),
};
