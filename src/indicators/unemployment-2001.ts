import { aboveAverageHeadline } from '../pipeline/map-headline.ts';
import { percentRate } from '../pipeline/rate.ts';
import type { MapIndicator } from './indicator.ts';

const unemployment2001: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Unemployment, Census 2001',
  noun: 'unemployment rate',
  measure: 'Unemployed, per cent of economically active residents aged 16 to 74, Census 2001',
  unit: {
    kind: 'percent',
    symbol: '%',
    words: 'per cent of economically active residents aged 16 to 74',
    decimals: 1,
  },
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['unemployment-ward'],
  edition: () => 'ward2003',
  compute: (tables) => tables('unemployment-ward').map(percentRate),
  classes: { method: 'natural', classes: 5, step: 1 },
  palette: 'sequential',
  funnel: true,
  headline: (facts) => aboveAverageHeadline('Unemployment', facts),
  phrase: (value) => `${value} of economically active residents aged 16 to 74 unemployed`,
  elsewhereNote:
    'No figure of England is given beside it: this record holds the Census counts of the city’s wards alone.',
  caveats: [
    'The Census counts ages 16 to 74 on one day, 29 April 2001; later unemployment figures count other ages.',
    'Everyone was to be counted: the interval describes chance variation in the underlying rate, not sampling error.',
    'Small counts were adjusted before publication to protect people.',
  ],
  breaks: [],
  howMade: [
    'Divide unemployed residents aged 16 to 74 by the economically active of that age, and multiply by 100.',
    'Give the 95% Wilson score interval of that proportion.',
    'Compare with the rate of all wards together at the 99.8% control limits.',
  ],
};

export default unemployment2001;
