import { parseYearlyPercentages } from '../pipeline/yearly-percentages.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import { monthsOf, wholeYears } from '../upstream/month-lists.ts';
import { nomisTable } from '../upstream/nomis-table.ts';
import { wholeYearsOf } from '../upstream/nomis-years.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { Source } from './source.ts';

async function bring(upstream: Upstream, scope: RefreshScope) {
  const table = await nomisTable(upstream, {
    name: 'nomis/claimants/authorities',
    dataset: 'NM_162_1',
    geography: scope.authorities.join(','),
    areas: scope.authorities,
    dates: monthsOf(wholeYears(scope)),
    mayEndEarly: true,
    fixed: { gender: '0', age: '0', measure: '2' },
    figures: { dimension: 'measures', codes: [{ code: '20100' }] },
    says: { MEASURE_NAME: /proportion of residents aged 16-64/i },
    declaredIn: 'src/sources/claimant-count.ts',
  });
  const rows = wholeYearsOf(table, scope.authorities).map(({ area, year, mean }) => ({
    ...emptyObservation(area, calendarYear(year)),
    ...mean('20100', 1),
  }));
  return new Map([['claimant-rate-16-64', rows]]);
}

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
  refresh: {
    from: '2001-01',
    brings: 'tables',
    asks: [
      'NM_162_1: claimants as a proportion of residents aged 16 to 64 (measure 2), both sexes, all ages, every month from January 2001, for all authorities, regions and nations on record.',
      'A yearly figure is the mean of the twelve monthly rates, to 0.1; that the figures compiled before were made so is inferred, since nothing says how they were.',
      'That the dataset goes back beyond 2013 for authorities rests on Nomis article 1085. Every area must come for every month up to the latest.',
    ],
    bring,
  },
};

export default claimantCount;
