import { partOfAreas } from '../pipeline/map-headline.ts';
import { indicesEdition } from '../pipeline/indices-edition.ts';
import type { MapIndicator } from './indicator.ts';

const deprivationDecile: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Deprivation, tenths of England',
  noun: 'deprivation tenth',
  measure: 'Tenth of England’s LSOAs by Index of Multiple Deprivation, 1 the most deprived',
  unit: {
    kind: 'decile',
    symbol: '',
    words: 'tenth of England’s LSOAs, 1 the most deprived',
    decimals: 0,
  },
  polarity: 'higher is better',
  range: [1, 10],
  tables: ['deprivation-decile'],
  edition: indicesEdition,
  compute: (tables) => tables('deprivation-decile'),
  classes: { method: 'manual', breaks: [2, 3, 4, 5, 6, 8] },
  palette: 'sequential-reversed',
  funnel: false,
  headline: (facts) => {
    const worst = facts.values.filter((value) => value === 1).length;
    return `${partOfAreas(worst, facts)} in England’s most deprived tenth`;
  },
  phrase: (value) => `${value} of 10, 1 being the most deprived tenth of England’s LSOAs`,
  areaSentence: ({ name, label, value }) =>
    `In the Indices of Deprivation of ${label}, ${name} stood in tenth ${value} of 10, 1 being the most deprived tenth of England’s LSOAs`,
  elsewhereNote:
    'England has a tenth of its LSOAs in each tenth by construction, and the city as a whole has no tenth.',
  caveats: [
    'Tenths are relative: an LSOA can change tenth because others changed.',
    'Editions are not a time series: indicators, weights and boundaries differ between them.',
    'An edition describes years before its name.',
    'Deprivation belongs to an area: not everyone in a deprived area is deprived.',
  ],
  breaks: ['B11'],
  howMade: [
    'Take the tenth that the publisher gives, from the rank of the LSOA among all LSOAs of England.',
    'Map it on the LSOAs that the edition was published for; nothing is moved between editions.',
  ],
};

export default deprivationDecile;
