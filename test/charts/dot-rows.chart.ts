import { renderDotRows } from '../../src/charts/dot-rows.ts';
import type { GalleryChart } from './gallery-chart.ts';

export const dotRows: GalleryChart = {
  shows: 'Four series by shape alone, the first filled; two marks that meet; a value of zero',
  frame: 'dot-frame',
  markup: renderDotRows({
    ids: 'dot-rows',
    title: 'Invented skills, invented city and three others',
    description: 'Invented values, not figures.',
    symbol: '%',
    rows: [
      { name: 'Highest skills', values: [21.5, 22, 28.4, 30.1] },
      { name: 'Trade & craft skills', values: [14.2, 8.1, 9, 14.8] },
      { name: 'No skills', values: [24.9, 15.3, 12, 0] },
    ],
  }),
};
