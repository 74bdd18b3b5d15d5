import type { Edition } from '../geography/edition.ts';
import { parseDeprivation, parseEmploymentDeprivation } from '../pipeline/deprivation-table.ts';
import type { Source, SourceTable } from './source.ts';

/** Editions whose employment domain is at hand; 2004, 2007 and 2015 have one that is not. */
const editions = [2010, 2019, 2025];

function lsoaEdition(year: number): Edition {
  if (year < 2015) return 'lsoa2001';
  return year < 2025 ? 'lsoa2011' : 'lsoa2021';
}

/** England has 33,755 LSOAs of 2021, the most of any edition: the last rank there can be. */
const ranks = [1, 33755] as const;

const shared = {
  edition: lsoaEdition,
  input: 'lsoa-deprivation.csv',
  origin: 'figures',
} as const satisfies Partial<SourceTable>;

const indicesOfDeprivation: Source = {
  title: 'English Indices of Deprivation',
  publisher: 'Ministry of Housing, Communities and Local Government, and predecessors',
  url: 'https://www.gov.uk/government/collections/english-indices-of-deprivation',
  dataset: 'Editions of 2004, 2007, 2010, 2015, 2019 and 2025',
  licence: 'OGL-3.0',
  attribution:
    'Source: Ministry of Housing, Communities and Local Government, licensed under the Open Government Licence v3.0.',
  standing: 'accredited official statistics',
  definition:
    'Relative deprivation of small areas in England over seven domains; the employment domain is the share of working-age residents involuntarily excluded from work, from benefit records.',
  frequency: 'every three to six years',
  rhythm: 'irregular',
  caveats: [
    'The Indices rank areas within one edition; editions are not a time series.',
    'An edition describes years before its name: most figures of the 2010 edition are from 2008.',
    'Areas are LSOAs of 2001 to 2010, of 2011 in 2015 and 2019, and of 2021 in 2025.',
  ],
  tables: [
    {
      ...shared,
      slug: 'deprivation-decile',
      measure: 'Index of Multiple Deprivation, tenth of all areas in England, 1 the most deprived',
      unit: 'decile',
      rounding: 'whole tenths',
      parse: (text, file) => parseDeprivation(text, { file, column: 'imd_decile' }),
      range: [1, 10],
    },
    {
      ...shared,
      slug: 'deprivation-rank',
      measure:
        'Index of Multiple Deprivation, rank among all areas in England, 1 the most deprived',
      unit: 'rank',
      rounding: 'none',
      parse: (text, file) => parseDeprivation(text, { file, column: 'imd_rank' }),
      range: ranks,
    },
    {
      ...shared,
      slug: 'deprivation-score',
      measure: 'Index of Multiple Deprivation, score, higher is more deprived',
      unit: 'score',
      rounding: 'to 0.01 to 2015, to 0.001 since',
      parse: (text, file) => parseDeprivation(text, { file, column: 'imd_score' }),
      range: [0, 100],
    },
    {
      ...shared,
      slug: 'employment-deprivation',
      measure: 'Employment-deprived residents as a share of the working-age population',
      unit: 'percent',
      rounding: 'to 1 percentage point in 2010, to 0.1 since',
      parse: (text, file) => parseEmploymentDeprivation(text, { file, editions }),
      range: [0, 100],
    },
    {
      ...shared,
      slug: 'employment-deprivation-rank',
      measure: 'Employment domain, rank among all areas in England, 1 the most deprived',
      unit: 'rank',
      rounding: 'none',
      parse: (text, file) => parseDeprivation(text, { file, column: 'employment_rank', editions }),
      range: ranks,
    },
  ],
};

export default indicesOfDeprivation;
