import { parseWinterAverages } from '../pipeline/yearly-percentages.ts';
import type { Source, SourceTable } from './source.ts';

const shared = {
  unit: 'percent',
  edition: 'authority',
  rounding: 'to 0.1 of a percentage point',
  input: 'neet-16-17.csv',
  origin: 'figures',
  range: [0, 100],
} as const satisfies Partial<SourceTable>;

const neet: Source = {
  title: 'NEET and participation: local authority figures',
  publisher: 'Department for Education',
  url: 'https://explore-education-statistics.service.gov.uk/',
  dataset: 'NEET and activity not known, ages 16 and 17, local authority figures',
  licence: 'OGL-3.0',
  attribution: 'Source: Department for Education, licensed under the Open Government Licence v3.0.',
  standing: 'management information',
  definition:
    'Young people of academic age 16 and 17 known to the local authority who are not in education, employment or training, or whose activity is not known: average of December, January and February.',
  frequency: 'yearly',
  rhythm: 12,
  caveats: [
    'Each figure is the average of December, January and February; the plan used November to January and ages 16 to 18.',
    'A low NEET share with many young people not known can hide NEET: read the two together.',
    'The figures are management information from local authorities, not official statistics.',
  ],
  tables: [
    {
      ...shared,
      slug: 'neet-16-17',
      measure: 'Not in education, employment or training, ages 16 and 17',
      parse: (text, file) => parseWinterAverages(text, { file, column: 'neet_percent' }),
    },
    {
      ...shared,
      slug: 'not-known-16-17',
      measure: 'Activity not known, ages 16 and 17',
      parse: (text, file) => parseWinterAverages(text, { file, column: 'not_known_percent' }),
    },
    {
      ...shared,
      slug: 'neet-or-not-known-16-17',
      measure: 'Not in education, employment or training, or activity not known, ages 16 and 17',
      // Printed by the publisher from 2019; never added up here, since each part is rounded.
      parse: (text, file) =>
        parseWinterAverages(text, { file, column: 'neet_or_not_known_percent' }),
    },
  ],
};

export default neet;
