import { parseWinterAverages } from '../pipeline/yearly-percentages.ts';
import { findDataSet } from '../upstream/dfe-data-set.ts';
import { readNeet, type NeetFigure } from '../upstream/dfe-neet.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { ParsedTable, Source } from './source.ts';

const FILE = 'src/sources/neet.ts';

/** Authorities, regions and England: the Department has no figures of other nations. */
const ENGLISH = /^E(0[6-9]|10|12|92)/;

/** The tables with the column of the data set that each holds. */
const figures: readonly (readonly [table: string, figure: NeetFigure])[] = [
  ['neet-16-17', 'NEETprop'],
  ['not-known-16-17', 'Notknownprop'],
  ['neet-or-not-known-16-17', 'NEETNKprop'],
];

async function bring(upstream: Upstream, scope: RefreshScope) {
  const question = await findDataSet(upstream, {
    search: 'NEET',
    publication: 'participation-in-education-training-and-neet-age-16-to-17-by-local-authority',
    title: /neet.*characteristic|characteristic.*neet/i,
    folder: 'dfe/neet',
    declaredIn: FILE,
  });
  const areas = scope.authorities.filter((code) => ENGLISH.test(code));
  const rows = await readNeet(upstream, question, { ...scope, areas, declaredIn: FILE });
  return new Map(figures.map(([table, figure]) => [table, rows.map((row) => row[figure])]));
}

const shared = {
  unit: 'percent',
  edition: 'authority',
  rounding: 'to 0.1 of a percentage point',
  input: 'neet-16-17.csv',
  origin: 'figures',
  range: [0, 100],
} as const satisfies Partial<ParsedTable>;

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
  refresh: {
    from: '2017-12',
    brings: 'tables',
    asks: [
      'Publications found by the search NEET; of them the one at participation-in-education-training-and-neet-age-16-to-17-by-local-authority; of its data sets the one whose title names NEET and characteristics; that as CSV, packed with gzip.',
      'Rows of ages 16-17 and Characteristic_grouping Total, for authorities, regions and England on record; a row of 2018 is December 2017 to February 2018.',
      'NEETprop, Notknownprop and NEETNKprop, rounded to 0.1; c is suppressed, z not applicable, x not available, low rounds to zero. Shares must follow from avgNEET, avgNK, avgNEETNK and avgcohort.',
      'The title of the data set and the words Total and 16-17 are inferred from public callers of the file; any other is refused by name.',
    ],
    bring,
  },
};

export default neet;
