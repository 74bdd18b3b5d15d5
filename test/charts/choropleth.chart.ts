import { renderChoropleth } from '../../src/charts/choropleth.ts';
import { placeNames } from '../../src/charts/place-names.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { inventedCity, inventedShare } from './invented-city.ts';

const city = inventedCity(1000);
const names = placeNames({
  names: city.wardLabels,
  lines: [city.outlines, city.city],
  viewBox: city.viewBox,
});

/** Classes by a fixed rule, not figures. */
const classed = (classes: number, hasGap: boolean) =>
  city.areas.map(({ code, path }, index) => ({
    code,
    path,
    class: hasGap && index % 11 === 7 ? null : Math.floor(inventedShare(index) * classes),
  }));

const words = {
  title: 'Invented rate, invented city, 2016',
  description: 'Classes given by a fixed rule to 24 invented areas.',
};

/** Five classes, one area chosen. */
export const choropleth: GalleryChart = {
  shows: 'Five classes, ward names, one area chosen',
  ramp: 'ramp-5',
  markup: renderChoropleth({
    ...city,
    ...words,
    ids: 'choropleth',
    areas: classed(5, false),
    names,
    chosen: 'E01999909',
  }),
};

export const choroplethWithoutData: GalleryChart = {
  shows: 'Seven classes, two areas without data hatched, no names',
  ramp: 'ramp-7',
  markup: renderChoropleth({ ...city, ...words, ids: 'gaps', areas: classed(7, true) }),
};

export const choroplethDiverging: GalleryChart = {
  shows: 'Six classes to both sides of a middle',
  ramp: 'diverging-6',
  markup: renderChoropleth({ ...city, ...words, ids: 'diverging', areas: classed(6, false) }),
};
