import { atLeastHeadline } from '../pipeline/map-headline.ts';
import { indicesEdition } from '../pipeline/indices-edition.ts';
import { startYear } from '../pipeline/period.ts';
import type { MapIndicator } from './indicator.ts';

const employmentDeprivation: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Employment deprivation',
  noun: 'employment-deprived share of working-age residents',
  measure: 'Employment-deprived residents, per cent of working age, English Indices of Deprivation',
  unit: {
    kind: 'percent',
    symbol: '%',
    words: 'per cent of working-age residents employment-deprived',
    decimals: 1,
  },
  polarity: 'lower is better',
  range: [0, 100],
  tables: ['employment-deprivation'],
  edition: indicesEdition,
  compute: (tables) => tables('employment-deprivation'),
  classes: { method: 'natural', classes: 5, step: 5 },
  // Published as a proportion of two decimals in that edition.
  decimals: (period) => (startYear(period) === 2010 ? 0 : 1),
  palette: 'sequential',
  funnel: false,
  headline: (facts) => atLeastHeadline('A fifth or more employment-deprived', 20, facts),
  phrase: (value) => `${value} of working-age residents employment-deprived`,
  areaSentence: ({ name, label, value }) =>
    `In the Indices of Deprivation of ${label}, ${value} of working-age residents of ${name} were employment-deprived`,
  elsewhereNote:
    'No figure of the city or of England is given beside it: this record holds the shares of single LSOAs, not the counts that would make theirs.',
  caveats: [
    'Editions are not a time series: benefits counted, ages and boundaries differ, so do not read one edition against another.',
    'An edition describes years before its name; the people counted are those involuntarily excluded from work.',
    'The edition of 2010 was published to whole percentages; later ones to a tenth.',
    'The editions of 2004, 2007 and 2015 have an employment domain too, which is not in this record.',
  ],
  breaks: ['B11'],
  howMade: [
    'Take the employment score of the edition, a proportion, and multiply by 100.',
    'Map it on the LSOAs that the edition was published for; nothing is moved between editions.',
  ],
};

export default employmentDeprivation;
