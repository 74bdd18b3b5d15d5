import { formatPeriod } from '../pipeline/period.ts';
import { valueHeadline } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of residents aged 16 to 64',
  decimals: 1,
};

const jobseekersAllowance: TrendIndicator = {
  kind: 'trend',
  title: 'Jobseeker’s Allowance claimants',
  noun: 'share of residents who claim Jobseeker’s Allowance',
  measure: 'Claimants of Jobseeker’s Allowance alone, per cent of residents aged 16 to 64',
  unit,
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['jsa-rate-16-64'],
  compute: (tables) => tables('jsa-rate-16-64'),
  headline: (facts) =>
    valueHeadline(facts, { name: 'Jobseeker’s Allowance share', unit, when: formatPeriod }),
  phrase: (value) => `${value} of residents aged 16 to 64 claiming Jobseeker’s Allowance`,
  caveats: [
    'Jobseeker’s Allowance alone is counted: Universal Credit has taken its place step by step since 2013, so a fall says nothing of work.',
    {
      withPlan:
        'The plan’s target is a number of people of working age, 16 to 59 or 64; this is a share of residents aged 16 to 64.',
    },
    'All claimants are counted, so there is no sampling error; counts are rounded to the nearest 5.',
  ],
  breaks: ['B1', 'B4', 'B7'],
  howMade: [
    'Take the twelve monthly shares that the publisher gives for the year.',
    'Give their mean to 0.1; a year without all twelve months has none.',
  ],
};

export default jobseekersAllowance;
