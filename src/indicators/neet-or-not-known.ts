import { valueHeadline, winterWords } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

const unit: Unit = {
  kind: 'percent',
  symbol: '%',
  words: 'per cent of young people aged 16 and 17',
  decimals: 1,
};

const neetOrNotKnown: TrendIndicator = {
  kind: 'trend',
  title: 'NEET or not known at 16 and 17',
  noun: 'share NEET or not known at ages 16 and 17',
  measure:
    'Not in education, employment or training or not known, per cent of ages 16 and 17, December to February',
  unit,
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['neet-or-not-known-16-17'],
  compute: (tables) => tables('neet-or-not-known-16-17'),
  headline: (facts) => valueHeadline(facts, { name: 'NEET or not known', unit, when: winterWords }),
  phrase: (value) => `${value} of 16 and 17 year-olds NEET or not known`,
  caveats: [
    'The publisher prints no combined figure for 2018, so the series starts in 2019; the parts are not added up here.',
    'The figures are management information from local authorities, not official statistics.',
    'It holds young people who may be in education or work but whom the authority has lost touch with.',
  ],
  breaks: ['B13', 'B14', 'B15', 'B16'],
  howMade: [
    'Take the publisher’s combined average of December, January and February, printed to one decimal.',
    'It is never added up from its parts, since each of them is rounded.',
  ],
};

export default neetOrNotKnown;
