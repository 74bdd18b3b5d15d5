import { parseCsv } from '../pipeline/csv.ts';
import { parseNumber, parseYear } from '../pipeline/csv-cell.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import type { Observation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import type { Source } from './source.ts';

const columns = ['lsoa2011_code', 'year', 'mean_monthly_claimants', 'residents_16_plus'] as const;

function parse(text: string, file: string): readonly Observation[] {
  return parseCsv(text, { file, columns }).map((row) => {
    const count = parseNumber(row, 'mean_monthly_claimants');
    return {
      ...emptyObservation(row.cells.lsoa2011_code, calendarYear(parseYear(row, 'year'))),
      value: count,
      count,
      denominator: parseNumber(row, 'residents_16_plus'),
    };
  });
}

const claimantCountLsoa: Source = {
  title: 'Claimant count, lower layer super output areas',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Nomis NM_162_1, lower layer super output areas of 2011',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics in development',
  definition:
    'People who claim benefits principally because they are unemployed: mean of the twelve monthly counts of a calendar year, with residents aged 16 and over from mid-year population estimates.',
  frequency: 'monthly; yearly means are shown here',
  rhythm: 12,
  caveats: [
    'Each monthly count was rounded to the nearest 5 before averaging.',
    'Residents are aged 16 and over, and stay at mid-2020 for 2020, 2021 and 2022.',
    'The yearly means were compiled second-hand; a refresh from Nomis should replace them.',
    'Universal Credit replaced Jobseeker’s Allowance step by step over these years and covers more people.',
  ],
  tables: [
    {
      slug: 'claimants-lsoa',
      measure: 'Claimants, mean of the twelve monthly counts',
      unit: 'people',
      edition: 'lsoa2011',
      rounding: 'each monthly count to the nearest 5, then averaged to 0.01',
      input: 'lsoa2011-claimants.csv',
      origin: 'figures',
      parse,
      range: [0, 5000],
    },
  ],
};

export default claimantCountLsoa;
