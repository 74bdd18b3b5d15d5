import { renderRatePanel } from '../../src/charts/rate-panel.ts';
import { wilsonInterval } from '../../src/pipeline/wilson-interval.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { trendRows } from './trend-rows.ts';

/** Residents of the invented area. */
const RESIDENTS = 1200;
const counted = trendRows('E01999901', 2013, [104, 66, 52, 44, 41, null, 58, 121, 96, 70]);
/** Counts by a fixed list, not figures, as rates with the interval that the site prints. */
const own = {
  ...counted,
  rows: counted.rows.map((row) => {
    if (row.value === null) return row;
    const [lower, upper] = wilsonInterval({ count: row.value, denominator: RESIDENTS });
    return { ...row, value: (100 * row.value) / RESIDENTS, lower, upper };
  }),
};

export const ratePanel: GalleryChart = {
  shows: 'One of many panels: a lone year before a break, a gap, the interval, two lines beside',
  frame: 'panel-frame',
  small: true,
  markup: renderRatePanel({
    ids: 'panel',
    title: 'Invented 001: invented people per 100 residents',
    description: 'Rates of counts by a fixed list, not figures.',
    series: [
      own,
      trendRows('targets', 2013, [7.8, 5.4, 4.6, 4, 3.8, 4.1, 4.7, 8.8, 7.4, 5.9]),
      trendRows('others', 2013, [4.1, 2.9, 2.4, 2.1, 2.1, 2.3, 2.6, 6.1, 4.8, 3.7]),
    ],
    breaks: [{ id: 'B0', year: 2014, label: 'Counted in another way' }],
    domain: [0, 12],
  }),
};
