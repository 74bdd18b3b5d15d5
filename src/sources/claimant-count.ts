import { parseYearlyPercentages } from '../pipeline/yearly-percentages.ts';
import type { Source } from './source.ts';

const claimantCount: Source = {
  title: 'Claimant count, local authorities',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Nomis NM_162_1',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics in development',
  definition:
    'People who claim benefits principally because they are unemployed, as a share of residents aged 16 to 64. Jobseeker’s Allowance alone to April 2013; with some Universal Credit since.',
  frequency: 'monthly; yearly figures are shown here',
  rhythm: 12,
  caveats: [
    'Universal Credit asks more people to look for work than Jobseeker’s Allowance did, so counts since 2013 are not comparable with those before.',
    'The count is of benefit claimants, not of all unemployed people.',
  ],
  tables: [
    {
      slug: 'claimant-rate-16-64',
      measure: 'Claimant count as a share of residents aged 16 to 64',
      unit: 'percent',
      edition: 'authority',
      rounding: 'to 0.1 of a percentage point, from counts rounded to the nearest 5',
      input: 'claimant-rate-16-64.csv',
      origin: 'figures',
      parse: parseYearlyPercentages,
      range: [0, 100],
    },
  ],
};

export default claimantCount;
