import { renderLegend } from '../../src/charts/legend.ts';
import type { GalleryChart } from './gallery-chart.ts';

const areas = { one: 'LSOA', many: 'LSOAs' };

/** Counts are invented. */
export const legend: GalleryChart = {
  shows: 'Five classes with their number of areas',
  ramp: 'ramp-5',
  markup: renderLegend({
    title: 'Invented people per 100 residents',
    breaks: [2, 4, 6, 9],
    extent: [0.6, 14.2],
    decimals: 1,
    counts: [1, 40, 71, 53, 22],
    noData: 5,
    areas,
  }),
};

export const legendOfWholeNumbers: GalleryChart = {
  shows: 'Deciles, diverging, one class empty in this period',
  ramp: 'diverging-6',
  markup: renderLegend({
    title: 'Invented decile, 1 the most deprived tenth',
    breaks: [2, 3, 5, 7, 9],
    extent: [1, 10],
    decimals: 0,
    whole: true,
    counts: [43, 20, 60, 40, 0, 29],
    noData: 0,
    areas,
  }),
};
