import { targetHeadline } from '../pipeline/map-headline.ts';
import type { MapIndicator } from './indicator.ts';

const targetLoneParents: MapIndicator = {
  kind: 'map',
  mark: 'symbol',
  title: 'Target: lone parents',
  noun: 'target reduction',
  measure: 'Target reduction in lone parents claiming benefit, Table 15 of the plan',
  unit: { kind: 'people', symbol: '', words: 'fewer lone parents claiming benefit', decimals: 0 },
  polarity: 'neither',
  range: [0, 1290],
  tables: ['plan-target-lone-parents'],
  edition: () => 'lsoa2001',
  elsewhere: 'outside the plan’s targets',
  compute: (tables) => tables('plan-target-lone-parents'),
  palette: 'sequential',
  funnel: false,
  headline: (facts) => targetHeadline('lone-parent claimants', facts),
  phrase: (value) => `${value} lone parents claiming benefit`,
  areaSentence: ({ name, value }) =>
    `In 2007 the plan sought ${value} fewer lone parents claiming benefit in ${name}`,
  caveats: [
    'These are targets, not counts: the plan shared the city’s target out by the benefits claimed in each LSOA.',
    'The targets of Table 15 add up to 353; the plan’s headline target is 354. The record shows both.',
    'The plan chose the 18 LSOAs where total claimants were above 20% of the population in August 2006.',
  ],
  breaks: ['B7', 'B8', 'B9', 'B11'],
  howMade: [
    'Take the figure that Table 15 of the business plan of June 2007 prints for the LSOA.',
    'Draw it as a circle whose area is the number: counts are never shaded.',
  ],
};

export default targetLoneParents;
