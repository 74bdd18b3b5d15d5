import { formatPeriod } from '../pipeline/period.ts';
import { valueHeadline } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of residents aged 16 to 64',
  decimals: 1,
};

const claimantRate1664: TrendIndicator = {
  kind: 'trend',
  title: 'Claimant rate of the authority',
  noun: 'claimant rate',
  measure: 'Claimants, per cent of residents aged 16 to 64',
  unit,
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['claimant-rate-16-64'],
  compute: (tables) => tables('claimant-rate-16-64'),
  headline: (facts) => valueHeadline(facts, { name: 'claimant rate', unit, when: formatPeriod }),
  phrase: (value) => `${value} of residents aged 16 to 64 claiming`,
  caveats: [
    'From May 2013 Universal Credit is counted too, which asks more people to look for work: 2013 mixes both definitions, and no line joins it to another year.',
    'The count is of people who claim, not of all unemployed people.',
    'All claimants are counted, so there is no sampling error; counts are rounded to the nearest 5.',
  ],
  breaks: ['B1', 'B4'],
  howMade: [
    'Take the publisher’s yearly claimant count as a percentage of residents aged 16 to 64.',
    'Stop the line before 2013, the year in which Universal Credit was first counted, and after it: changes are counted from 2014.',
  ],
};

export default claimantRate1664;
