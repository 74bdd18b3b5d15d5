import { concentrationHeadline } from '../pipeline/map-headline.ts';
import { startMonth } from '../pipeline/period.ts';
import type { MapIndicator } from './indicator.ts';

const incapacityBenefitClaimants: MapIndicator = {
  kind: 'map',
  mark: 'symbol',
  title: 'Incapacity benefits',
  noun: 'number of claimants of incapacity benefits',
  measure: 'Claimants of incapacity benefits of working age, August',
  unit: { kind: 'people', symbol: '', words: 'claimants of incapacity benefits', decimals: 0 },
  polarity: 'lower is better',
  range: [0, 5000],
  tables: ['incapacity-benefits-lsoa2001'],
  edition: () => 'lsoa2001',
  // The plan counted in August 2006, and quarters are set against the same quarter alone.
  compute: (tables) =>
    tables('incapacity-benefits-lsoa2001').filter(({ period }) => startMonth(period) === 8),
  palette: 'sequential',
  funnel: false,
  headline: (facts) => concentrationHeadline('the incapacity claimants', facts),
  phrase: (value) => `${value} claimants of incapacity benefits`,
  elsewhereNote:
    'No figure of the city or of England is given beside it: counts of small areas are adjusted and do not add up to theirs.',
  caveats: [
    'Each count was adjusted to protect people and is within 5 of the true one, so small differences mean nothing.',
    'August of each year is mapped: claims follow the seasons, and a quarter is compared with the same quarter alone.',
    {
      withPlan:
        'From October 2008 the count holds Employment and Support Allowance too; the plan’s target is of Incapacity Benefit.',
      without: 'From October 2008 the count holds Employment and Support Allowance too.',
    },
  ],
  breaks: ['B3', 'B6', 'B8', 'B9', 'B11'],
  howMade: [
    'Take the count that the publisher gives for the LSOA of 2001 at the end of August.',
    'Draw it as a circle whose area is the number: counts are never shaded.',
  ],
};

export default incapacityBenefitClaimants;
