import { formatPeriod } from '../pipeline/period.ts';
import { gapHeadline } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of residents aged 16 to 64',
  decimals: 1,
};

const economicInactivity: TrendIndicator = {
  kind: 'trend',
  title: 'Economic inactivity',
  noun: 'economic inactivity rate',
  measure: 'Residents aged 16 to 64 neither in work nor looking for it, per cent',
  unit,
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['economic-inactivity-16-64'],
  compute: (tables) => tables('economic-inactivity-16-64'),
  headline: (facts) => gapHeadline(facts, { name: 'inactivity rate', unit, when: formatPeriod }),
  phrase: (value) => `${value} of residents aged 16 to 64 neither in work nor looking for it`,
  caveats: [
    'The figures are survey estimates: the band is the 95% confidence interval, and small moves may be chance.',
    'Students, carers, sick and early-retired people are all counted as inactive.',
    'Accreditation was suspended in October 2024 over the quality of local figures, and updates wait for reweighting.',
  ],
  breaks: ['B4', 'B12'],
  howMade: [
    'Take the estimate of the Annual Population Survey for the calendar year, with its published 95% confidence interval.',
    'State a change, or a gap to another area, with the root of the sum of squares of the two half-widths.',
    'Call it clear only where that interval leaves zero out.',
  ],
};

export default economicInactivity;
