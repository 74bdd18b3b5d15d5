import { formatPeriod } from '../pipeline/period.ts';
import { gapHeadline } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of economically active residents aged 16 and over',
  decimals: 1,
};

const modelledUnemployment: TrendIndicator = {
  kind: 'trend',
  title: 'Unemployment, modelled',
  noun: 'modelled unemployment rate',
  measure: 'Unemployed, per cent of economically active residents aged 16 and over, modelled',
  unit,
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['modelled-unemployment-16-plus'],
  compute: (tables) => tables('modelled-unemployment-16-plus'),
  headline: (facts) =>
    gapHeadline(facts, { name: 'modelled unemployment', unit, when: formatPeriod }),
  phrase: (value) => `${value} of economically active residents aged 16 and over unemployed`,
  caveats: [
    'The figures are modelled from a survey and the claimant count, so they are independent of neither.',
    'Unemployed people need not claim a benefit: this is not the claimant rate.',
    'The figures rest on the Annual Population Survey, whose accreditation was suspended in October 2024.',
  ],
  breaks: ['B12'],
  howMade: [
    'Take the publisher’s model-based estimate for the calendar year, with its published 95% confidence interval.',
    'State a change, or a gap to another area, with the root of the sum of squares of the two half-widths.',
    'Call it clear only where that interval leaves zero out.',
  ],
};

export default modelledUnemployment;
