import { changeHeadline } from '../pipeline/map-headline.ts';
import { rateChanges } from '../pipeline/rate-change.ts';
import type { MapIndicator } from './indicator.ts';

/** Before, into and out of the rise of 2020 and 2021; not from 2013, which mixes definitions [B1]. */
const SPANS = [
  [2014, 2019],
  [2019, 2021],
  [2021, 2022],
] as const;

const claimantChange: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Change in the claimant rate',
  noun: 'change in the claimant rate',
  measure: 'Change in claimants per 100 residents aged 16 and over, percentage points',
  unit: {
    kind: 'percentage points',
    symbol: '',
    words: 'percentage points, change in claimants per 100 residents',
    decimals: 1,
  },
  polarity: 'lower is better',
  range: [-100, 100],
  tables: ['claimants-lsoa'],
  edition: () => 'lsoa2011',
  compute: (tables) => SPANS.flatMap((years) => rateChanges(tables('claimants-lsoa'), years)),
  classes: { method: 'manual', breaks: [-3, -1.5, 0, 1.5, 3] },
  palette: 'diverging',
  funnel: false,
  headline: (facts) => changeHeadline('Claimant rate', facts),
  phrase: (value) => `${value} percentage points`,
  periodLabel: (period) => {
    const from = Number(period.slice(0, 4));
    return `${from} to ${SPANS.find(([first]) => first === from)?.[1] ?? from}`;
  },
  elsewhereNote:
    'No change for the city or England is given beside it: this record has their rates for ages 16 to 64, this one is for ages 16 and over.',
  caveats: [
    'A change counts as clear only where its 99.8% interval leaves zero out; the interval shown is the 95% one.',
    'By 95% intervals about ten of 192 LSOAs would be called changed by chance alone.',
    'Universal Credit asks more people to look for work and spread over these years, which raises counts by rule.',
    'No change from 2013 is given: that year mixes two definitions of a claimant.',
    'Residents of mid-2020 stand in for 2021 and 2022, so changes after 2020 are changes in claimants.',
  ],
  breaks: ['B1', 'B3', 'B11'],
  howMade: [
    'Work out the claimant rate of the LSOA in both years, with its 95% Wilson score interval.',
    'Subtract the earlier rate from the later one.',
    'Give each end of the interval by the root of the sum of squares of the two half-widths that face it (Newcombe’s method 10).',
    'Make the 99.8% interval the same way, and call the change clear only where it leaves zero out.',
  ],
};

export default claimantChange;
