import type { ChartRecord, ChartRow } from '../../src/publications/charts/chart-record.ts';
import type { Drawing } from '../../src/publications/charts/draw-chart.ts';

const ROW: ChartRow = {
  area: 'E01013600',
  period: '2016-01-01/P1Y',
  value: 2.5,
  lower: 1.8,
  upper: 3.4,
  count: 37,
  denominator: 1473,
  status: '',
  name: 'Leicester 003A',
  edition: 'lsoa2011',
  class: 0,
  difference: null,
  direction: null,
};

/** A map of two areas, one of them without a figure; its words hold what markup must escape. */
export const EXAMPLE_MAP: ChartRecord = {
  id: 'leicester-claimant-rate-2016',
  mark: 'choropleth',
  indicator: 'claimant-rate',
  place: { slug: 'leicester', name: 'Leicester', code: 'E06000016', within: 'England' },
  period: { slug: '2016', label: '2016' },
  edition: 'lsoa2011',
  name: 'Claimant rate, Leicester, 2016',
  headline: 'Claimant rate above "average" in 1 <of> 2 & more',
  subtitle: 'Claimants per 100 residents, Leicester, 2016',
  summary: 'In 2016 the claimant rate of the one area with a figure was 2.5%.',
  noun: 'claimant rate',
  unit: { kind: 'percent', symbol: '%', words: 'per cent of residents', decimals: 1 },
  elsewhere: null,
  rows: [
    ROW,
    {
      ...ROW,
      ...{ area: 'E01013601', name: 'Leicester 003B', value: null, lower: null, upper: null },
      ...{ count: null, class: null, status: 'suppressed' },
    },
  ],
  classes: { breaks: [2], extent: [0, 4], counts: [0, 1], noData: 1, ramp: 'ramp-2' },
  panels: [],
  breaks: [],
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
  definitions: [{ id: 'B1', sentence: 'The count changed in 2013.' }],
  sources: [
    {
      slug: 'claimant-count',
      title: 'Claimant count',
      publisher: 'Office for National Statistics',
      url: 'https://www.nomisweb.co.uk/',
      dataset: 'NM_162_1',
      standing: 'official statistics in development',
      licence: 'OGL-3.0',
      attribution: 'Source: Office for National Statistics.',
    },
  ],
  attribution: ['Source: Office for National Statistics.', 'Contains OS data.'],
  caveats: ['First caveat.', 'Second caveat.', 'Third caveat.'],
  howMade: ['Divide claimants by residents.'],
  rounding: ['counts to the nearest 5'],
  page: '/maps/claimant-rate/2016/',
};

/** A drawing that is told from others by its words. */
export const EXAMPLE_DRAWING: Drawing = {
  panels: [
    {
      title: null,
      markup:
        '<svg class="map" viewBox="0 0 10 10" role="img" aria-label="Drawn map"><path class="a c1" d="M0 0h9v9z"/></svg>',
    },
  ],
  legend: '<div class="legend"><p class="legend-title">Legend</p></div>',
};
