import { valueHeadline, winterWords } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of young people aged 16 and 17',
  decimals: 1,
};

const activityNotKnown: TrendIndicator = {
  kind: 'trend',
  title: 'Activity not known at 16 and 17',
  noun: 'share with activity not known at ages 16 and 17',
  measure: 'Activity not known, per cent of ages 16 and 17, December to February',
  unit,
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['not-known-16-17'],
  compute: (tables) => tables('not-known-16-17'),
  headline: (facts) =>
    valueHeadline(facts, { name: 'activity not known', unit, when: winterWords }),
  phrase: (value) => `${value} of 16 and 17 year-olds whose activity is not known`,
  caveats: [
    'A high share makes the NEET rate beside it a low guess: some of these young people may be NEET.',
    'The figures are management information from local authorities, not official statistics.',
  ],
  breaks: ['B13', 'B15', 'B16'],
  howMade: [
    'Take the publisher’s average of December, January and February, printed to one decimal.',
    'The point of 2018 is December 2017 to February 2018.',
  ],
};

export default activityNotKnown;
