import { valueHeadline, winterWords } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of young people aged 16 and 17',
  decimals: 1,
};

const neet: TrendIndicator = {
  kind: 'trend',
  title: 'NEET at 16 and 17',
  noun: 'NEET rate at ages 16 and 17',
  measure:
    'Not in education, employment or training, per cent of ages 16 and 17, December to February',
  unit,
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['neet-16-17'],
  compute: (tables) => tables('neet-16-17'),
  headline: (facts) => valueHeadline(facts, { name: 'NEET, ages 16–17', unit, when: winterWords }),
  phrase: (value) => `${value} of 16 and 17 year-olds not in education, employment or training`,
  caveats: [
    'Read it with the share whose activity is not known: a low NEET rate can hide behind a high one.',
    'The figures are management information from local authorities, not official statistics.',
    {
      withPlan:
        'The plan’s own figures cover ages 16 to 18 and November to January, and cannot be set beside these.',
    },
  ],
  breaks: ['B13', 'B14', 'B15', 'B16'],
  howMade: [
    'Take the publisher’s average of December, January and February, printed to one decimal.',
    'The point of 2018 is December 2017 to February 2018.',
  ],
};

export default neet;
