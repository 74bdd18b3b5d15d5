import { concentrationHeadline } from '../pipeline/map-headline.ts';
import { startMonth } from '../pipeline/period.ts';
import type { MapIndicator } from './indicator.ts';

const loneParentClaimants: MapIndicator = {
  kind: 'map',
  mark: 'symbol',
  title: 'Lone parents on benefit',
  noun: 'number of lone parents claiming benefit',
  measure: 'Lone parents of working age claiming Income Support, August',
  unit: { kind: 'people', symbol: '', words: 'lone parents claiming Income Support', decimals: 0 },
  polarity: 'lower is better',
  range: [0, 5000],
  tables: ['lone-parents-lsoa2001'],
  edition: () => 'lsoa2001',
  // The plan counted in August 2006, and quarters are set against the same quarter alone.
  compute: (tables) =>
    tables('lone-parents-lsoa2001').filter(({ period }) => startMonth(period) === 8),
  palette: 'sequential',
  funnel: false,
  headline: (facts) => concentrationHeadline('the lone parents', facts),
  phrase: (value) => `${value} lone parents claiming Income Support`,
  elsewhereNote:
    'No figure of the city or of England is given beside it: counts of small areas are adjusted and do not add up to theirs.',
  caveats: [
    'Each count was adjusted to protect people and is within 5 of the true one, so small differences mean nothing.',
    'August of each year is mapped: claims follow the seasons, and a quarter is compared with the same quarter alone.',
    'Rules moved lone parents with older children off Income Support step by step from November 2008.',
  ],
  breaks: ['B3', 'B7', 'B8', 'B9', 'B11'],
  howMade: [
    'Take the count that the publisher gives for the LSOA of 2001 at the end of August.',
    'Draw it as a circle whose area is the number: counts are never shaded.',
  ],
};

export default loneParentClaimants;
