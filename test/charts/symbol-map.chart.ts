import { renderSymbolMap } from '../../src/charts/symbol-map.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { inventedCity, inventedShare } from './invented-city.ts';

const city = inventedCity(1000);

/** Counts by a fixed rule, not figures; some areas have none, one has zero. */
export const symbolMap: GalleryChart = {
  shows: 'Circles in proportion to counts, a ring for zero, the key below',
  markup: renderSymbolMap({
    ...city,
    ids: 'symbols',
    title: 'Invented reductions, invented city, June 2007',
    description: 'Counts given by a fixed rule to 16 of 24 invented areas.',
    areas: city.areas.map(({ code, path, label }, index) => ({
      code,
      path,
      label,
      count: index % 3 === 2 ? null : index === 4 ? 0 : Math.ceil(inventedShare(index) * 60),
    })),
    unit: 'people',
  }),
};
