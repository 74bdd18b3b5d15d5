import { renderNumberedMap } from '../../src/charts/numbered-map.ts';
import { placeNames } from '../../src/charts/place-names.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { inventedCity } from './invented-city.ts';

const city = inventedCity(1000);
const names = placeNames({
  names: city.wardLabels,
  lines: [city.outlines, city.city],
  viewBox: city.viewBox,
});
const chosen = city.areas.filter((_, index) => [1, 7, 8, 9, 16, 21].includes(index));
/** Two more numbers that are wanted where one is, as where areas are a few pixels wide. */
const crowded = chosen.slice(1, 2).flatMap((area) => [area, area]);

export const numberedMap: GalleryChart = {
  shows: 'Eight numbers over quiet wards, whose names give way; three wanted at one point',
  markup: renderNumberedMap({
    ...city,
    ids: 'numbered',
    title: 'Eight invented target areas',
    description: 'Areas of an invented city, by number.',
    names,
    areas: [...chosen, ...crowded].map(({ path, label }, index) => ({
      path,
      label,
      mark: String(index + 1),
    })),
  }),
};
