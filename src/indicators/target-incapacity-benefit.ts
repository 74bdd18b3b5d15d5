import { targetHeadline } from '../pipeline/map-headline.ts';
import type { MapIndicator } from './indicator.ts';

const targetIncapacityBenefit: MapIndicator = {
  kind: 'map',
  mark: 'symbol',
  title: 'Target: Incapacity Benefit',
  noun: 'target reduction',
  measure: 'Target reduction in Incapacity Benefit claimants, Table 15 of the plan',
  unit: { kind: 'people', symbol: '', words: 'fewer Incapacity Benefit claimants', decimals: 0 },
  polarity: 'neither',
  range: [0, 1290],
  tables: ['plan-target-incapacity-benefit'],
  edition: () => 'lsoa2001',
  elsewhere: 'outside the plan’s targets',
  compute: (tables) => tables('plan-target-incapacity-benefit'),
  palette: 'sequential',
  funnel: false,
  headline: (facts) => targetHeadline('incapacity claimants', facts),
  phrase: (value) => `${value} Incapacity Benefit claimants`,
  areaSentence: ({ name, value }) =>
    `In 2007 the plan sought ${value} fewer people claiming Incapacity Benefit in ${name}`,
  caveats: [
    'These are targets, not counts: the plan shared the city’s target out by the benefits claimed in each LSOA.',
    'The targets of Table 15 add up to 551; the plan’s headline target is 550. The record shows both.',
    'The plan chose the 18 LSOAs where total claimants were above 20% of the population in August 2006.',
  ],
  breaks: ['B6', 'B8', 'B9', 'B11'],
  howMade: [
    'Take the figure that Table 15 of the business plan of June 2007 prints for the LSOA.',
    'Draw it as a circle whose area is the number: counts are never shaded.',
  ],
};

export default targetIncapacityBenefit;
