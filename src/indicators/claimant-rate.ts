import { aboveAverageHeadline } from '../pipeline/map-headline.ts';
import { percentRate } from '../pipeline/rate.ts';
import type { MapIndicator } from './indicator.ts';

const claimantRate: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Claimant rate',
  noun: 'claimant rate',
  measure: 'Claimants per 100 residents aged 16 and over, mean of twelve months',
  unit: {
    kind: 'percent',
    symbol: '',
    words: 'claimants per 100 residents aged 16 and over',
    decimals: 1,
  },
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['claimants-lsoa'],
  edition: () => 'lsoa2011',
  compute: (tables) => tables('claimants-lsoa').map(percentRate),
  classes: { method: 'natural', classes: 6, step: 0.5 },
  palette: 'sequential',
  funnel: true,
  headline: (facts) => aboveAverageHeadline('Claimant rate', facts),
  phrase: (value) => `${value} claimants per 100 residents aged 16 and over`,
  elsewhereNote:
    'No rate of the city or of England is given beside it: this record has theirs for ages 16 to 64, this one is for ages 16 and over.',
  caveats: [
    'Each monthly count was rounded to the nearest 5 before averaging, so small differences between LSOAs mean nothing.',
    'Residents are aged 16 and over, and those of mid-2020 stand in for 2021 and 2022.',
    'The 2013 figure mixes Jobseeker’s Allowance alone, to April, with Jobseeker’s Allowance and Universal Credit.',
    'Universal Credit asks more people to look for work, so rates may rise without the economy changing.',
    'All claimants are counted: the interval describes chance variation in the underlying rate, not sampling error.',
  ],
  breaks: ['B1', 'B2', 'B3', 'B11'],
  howMade: [
    'Take the mean of the twelve monthly claimant counts of the LSOA.',
    'Divide by its residents aged 16 and over in the mid-year estimate, and multiply by 100.',
    'Give the 95% Wilson score interval of that proportion.',
    'Compare with the rate of all LSOAs together at the 99.8% control limits.',
  ],
};

export default claimantRate;
