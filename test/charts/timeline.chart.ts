import { renderTimeline } from '../../src/charts/timeline.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { trendRows } from './trend-rows.ts';

export const timeline: GalleryChart = {
  shows: 'Two lanes, events of a month and of a year, words that turn left at the edge; one series',
  markup: renderTimeline({
    ids: 'timeline',
    title: 'Invented timeline, 2004 to 2010',
    description: 'Invented events, not history.',
    years: [2004, 2010],
    lanes: [
      {
        name: 'Promised for then',
        marks: [
          { number: 2, title: 'An invented promise', span: [2007, 2007 + 1 / 12] },
          { number: 3, title: 'Another, close to it', span: [2007.25, 2007.25 + 1 / 12] },
          { number: 4, title: 'One at the edge of the drawing', span: [2010, 2011] },
        ],
      },
      {
        name: 'Definitions change',
        marks: [{ number: 1, title: 'An invented break', span: [2005, 2006] }],
      },
    ],
    programme: { name: 'Programme', from: 2007, to: 2009 },
    series: trendRows('E06999999', 2004, [62, 63, 61, 64, null, 66, 65]),
    breaks: [],
    seriesWords: 'Invented rate, per cent',
  }),
};
