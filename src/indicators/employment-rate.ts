import { formatPeriod } from '../pipeline/period.ts';
import { gapHeadline } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of residents aged 16 to 64',
  decimals: 1,
};

const employmentRate: TrendIndicator = {
  kind: 'trend',
  title: 'Employment rate',
  noun: 'employment rate',
  measure: 'Residents aged 16 to 64 in work, per cent',
  unit,
  polarity: 'higher is better',
  range: [0, 100],
  tables: ['employment-rate-16-64'],
  compute: (tables) => tables('employment-rate-16-64'),
  headline: (facts) => gapHeadline(facts, { name: 'employment rate', unit, when: formatPeriod }),
  phrase: (value) => `${value} of residents aged 16 to 64 in work`,
  caveats: [
    'The figures are survey estimates: the band is the 95% confidence interval, and small moves may be chance.',
    {
      withPlan:
        'Ages 16 to 64 are not the plan’s working age, 16 to 59 for women and 16 to 64 for men, so its targets cannot be read off here.',
    },
    'Accreditation was suspended in October 2024 over the quality of local figures, and updates wait for reweighting.',
  ],
  breaks: ['B4', 'B12'],
  howMade: [
    'Take the estimate of the Annual Population Survey for the calendar year, with its published 95% confidence interval.',
    'State a change, or a gap to another area, with the root of the sum of squares of the two half-widths.',
    'Call it clear only where that interval leaves zero out.',
  ],
};

export default employmentRate;
