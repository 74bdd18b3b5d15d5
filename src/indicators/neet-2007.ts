import { aboveAverageHeadline } from '../pipeline/map-headline.ts';
import { percentRate } from '../pipeline/rate.ts';
import type { MapIndicator } from './indicator.ts';

const neet2007: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Young people NEET, 2007 plan',
  noun: 'NEET rate of young people',
  measure: 'Young people not in education, employment or training (NEET), per cent of those known',
  unit: {
    kind: 'percent',
    symbol: '%',
    words: 'per cent of young people known',
    decimals: 1,
  },
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['plan-neet-ward'],
  edition: () => 'ward2003',
  compute: (tables) => tables('plan-neet-ward').map(percentRate),
  classes: { method: 'quantize', classes: 5, step: 1 },
  palette: 'sequential',
  funnel: true,
  headline: (facts) => aboveAverageHeadline('NEET rate', facts),
  phrase: (value) => `${value} of young people not in education, employment or training`,
  elsewhereNote:
    'No figure of England is given beside it: this record holds the plan’s own table alone, which is of the city’s wards.',
  caveats: [
    'The plan’s Table 7 prints no date; it is taken as the November 2006 to January 2007 average of its text.',
    'The wards leave out 123 young people without a known ward, 20 of them NEET; with them the city’s rate is 10.2%, 1,138 of 11,206.',
    'The plan calls all 11,206 young people the NEET client group; its table makes 1,138 of them NEET.',
    'Figures since 2018 cover ages 16 and 17 only and other months, and cannot be compared.',
  ],
  breaks: ['B13', 'B14', 'B15', 'B17'],
  howMade: [
    'Divide the young people NEET of the ward by all its young people, as Table 7 of the plan prints them.',
    'Give the 95% Wilson score interval of that proportion.',
    'Compare with the rate of all wards together at the 99.8% control limits.',
  ],
};

export default neet2007;
