import { parseYearlyEstimates } from '../pipeline/yearly-percentages.ts';
import { checkRates } from '../upstream/check-rates.ts';
import { wholeYears } from '../upstream/month-lists.ts';
import { estimateRows } from '../upstream/nomis-estimates.ts';
import type { NomisRequest } from '../upstream/nomis-request.ts';
import { nomisTable } from '../upstream/nomis-table.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { Source } from './source.ts';

/** Measures of the survey: a rate, what it is made from, and half the width of its interval. */
const RATE = '20599';
const NUMERATOR = '21001';
const DENOMINATOR = '21002';
const CONFIDENCE = '21003';

/** The tables with the variable that each holds. */
const variables = [
  { table: 'employment-rate-16-64', code: '45', named: /employment rate.*16.?-.?64/i },
  { table: 'economic-inactivity-16-64', code: '111', named: /economically inactive.*16.?-.?64/i },
] as const;

async function bring(upstream: Upstream, scope: RefreshScope) {
  const rows = variables.map(async ({ table, code, named }) => {
    const request: NomisRequest = {
      name: `nomis/annual-population-survey/${table}`,
      dataset: 'NM_17_5',
      geography: scope.authorities.join(','),
      areas: scope.authorities,
      dates: wholeYears(scope).map((year) => `${year}-12`),
      mayEndEarly: true,
      fixed: { variable: code },
      figures: {
        dimension: 'measures',
        codes: [RATE, NUMERATOR, DENOMINATOR, CONFIDENCE].map((measure) => ({ code: measure })),
      },
      says: { VARIABLE_NAME: named },
      declaredIn: 'src/sources/annual-population-survey.ts',
    };
    const answer = await nomisTable(upstream, request);
    checkRates(answer, request, { rate: RATE, numerator: NUMERATOR, denominator: DENOMINATOR });
    const codes = { value: RATE, half: CONFIDENCE };
    return [table, estimateRows(answer, scope.authorities, codes)] as const;
  });
  return new Map(await Promise.all(rows));
}

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
  refresh: {
    from: '2004-01',
    brings: 'tables',
    asks: [
      'NM_17_5: variable 45, employment rate, and variable 111, economic inactivity, ages 16 to 64, calendar years from 2004 (date 2004-12 is January to December), for all authorities, regions and nations on record.',
      'Measures 20599, 21001, 21002 and 21003: the rate, its numerator and denominator, and half the width of its 95% confidence interval.',
      'The rate must follow from numerator and denominator; a rate without its interval is not taken. That 111 is inactivity is seen with public callers, and Nomis must name it so.',
    ],
    bring,
  },
};

export default annualPopulationSurvey;
