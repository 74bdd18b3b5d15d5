import { parseYearlyEstimates } from '../pipeline/yearly-percentages.ts';
import type { Source } from './source.ts';

const rounding = 'to 0.1 of a percentage point';

const annualPopulationSurvey: Source = {
  title: 'Annual Population Survey',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Nomis NM_17_5, calendar years',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics in development',
  definition:
    'Residents aged 16 to 64 in employment, or economically inactive, as a share of all residents aged 16 to 64: a household survey on International Labour Organization definitions.',
  frequency: 'quarterly for rolling years; calendar years are shown here',
  rhythm: 12,
  caveats: [
    'The figures are survey estimates: Leicester’s 95% confidence interval reaches 2.5 to 4.5 percentage points either side.',
    'Ages 16 to 64 are not the working age of the plan, 16 to 59 for women and 16 to 64 for men.',
    'Accreditation was suspended in October 2024, and updates wait for reweighting.',
  ],
  tables: [
    {
      slug: 'employment-rate-16-64',
      measure: 'Employment rate, residents aged 16 to 64',
      unit: 'percent',
      edition: 'authority',
      rounding,
      input: 'employment-rate-16-64.csv',
      origin: 'figures',
      parse: parseYearlyEstimates,
      range: [0, 100],
    },
    {
      slug: 'economic-inactivity-16-64',
      measure: 'Economic inactivity rate, residents aged 16 to 64',
      unit: 'percent',
      edition: 'authority',
      rounding,
      input: 'economic-inactivity-16-64.csv',
      origin: 'figures',
      parse: parseYearlyEstimates,
      range: [0, 100],
    },
  ],
};

export default annualPopulationSurvey;
