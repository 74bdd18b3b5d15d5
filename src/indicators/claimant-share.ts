import { concentrationHeadline } from '../pipeline/map-headline.ts';
import { shareOfTotal } from '../pipeline/share-of-total.ts';
import type { MapIndicator } from './indicator.ts';

const claimantShare: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Share of the claimants',
  noun: 'share of the claimants of all LSOAs together',
  measure: 'Claimants as a percentage of those of all LSOAs together, mean of twelve months',
  unit: {
    kind: 'percent',
    symbol: '%',
    words: 'per cent of the claimants of all LSOAs together',
    decimals: 1,
  },
  polarity: 'neither',
  range: [0, 100],
  tables: ['claimants-lsoa'],
  edition: () => 'lsoa2011',
  compute: (tables) => shareOfTotal(tables('claimants-lsoa')),
  classes: { method: 'natural', classes: 5, step: 0.1 },
  palette: 'sequential',
  funnel: false,
  headline: (facts) => concentrationHeadline('the claimants', facts),
  phrase: (value) => `${value} of the claimants of all LSOAs together`,
  elsewhereNote: 'A share of the city’s own claimants has no counterpart for England.',
  caveats: [
    'The whole is the sum of all LSOAs, whose monthly counts were rounded to the nearest 5; it is not the published total of the authority.',
    'A large share can mean many residents as well as a high rate: read it beside the claimant rate.',
  ],
  breaks: ['B1', 'B2', 'B3', 'B11'],
  howMade: [
    'Take the mean of the twelve monthly claimant counts of the LSOA.',
    'Divide by the sum of those means over all LSOAs, and multiply by 100.',
  ],
};

export default claimantShare;
