import { emptyObservation, type Observation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import { monthsOf, wholeYears } from '../upstream/month-lists.ts';
import { nomisTable } from '../upstream/nomis-table.ts';
import { wholeYearsOf, type AreaYear } from '../upstream/nomis-years.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { Source } from './source.ts';

/** Codes of the count of people and of its share of residents aged 16 to 64. */
const PEOPLE = '20100';
const SHARE = '20203';

async function bring(upstream: Upstream, scope: RefreshScope) {
  const table = await nomisTable(upstream, {
    name: 'nomis/jobseekers-allowance/authorities',
    dataset: 'NM_1_1',
    geography: scope.authorities.join(','),
    areas: scope.authorities,
    dates: monthsOf(wholeYears(scope)),
    mayEndEarly: true,
    fixed: { sex: '7', item: '1' },
    figures: {
      dimension: 'measures',
      codes: [{ code: PEOPLE }, { code: SHARE, named: /resid|population|16.?(to|-).?64|rate/i }],
    },
    says: { ITEM_NAME: /total claimants/i },
    declaredIn: 'src/sources/jobseekers-allowance.ts',
  });
  return new Map([['jsa-rate-16-64', wholeYearsOf(table, scope.authorities).map(observe)]]);
}

function observe({ area, year, mean }: AreaYear): Observation {
  const share = mean(SHARE, 1);
  const people = share.value === null ? null : mean(PEOPLE, 0).value;
  return { ...emptyObservation(area, calendarYear(year)), ...share, count: people };
}

const jobseekersAllowance: Source = {
  title: 'Jobseeker’s Allowance claimants',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Nomis NM_1_1',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics',
  definition:
    'People who claim Jobseeker’s Allowance, as a share of residents aged 16 to 64: mean of the twelve monthly figures of a calendar year.',
  frequency: 'monthly; yearly means are shown here',
  rhythm: 12,
  caveats: [
    'Universal Credit has taken the place of Jobseeker’s Allowance step by step since 2013, so this count falls without anyone moving into work.',
    'Lone parents moved from Income Support to Jobseeker’s Allowance by rule from November 2008 on.',
  ],
  tables: [
    {
      slug: 'jsa-rate-16-64',
      measure: 'Jobseeker’s Allowance claimants as a share of residents aged 16 to 64',
      unit: 'percent',
      edition: 'authority',
      rounding: 'to 0.1 of a percentage point; people to the nearest whole',
      origin: 'upstream',
      range: [0, 100],
    },
  ],
  refresh: {
    from: '2001-01',
    brings: 'tables',
    asks: [
      'NM_1_1: all claimants (item 1), both sexes (sex 7), every month from January 2001, for all authorities, regions and nations on record: their number (20100) and their share of residents (20203).',
      'That 20203 is the share of residents aged 16 to 64 is inferred: Nomis must name it so.',
      'Every area must come for every month up to the latest; a year counts when all its twelve months are out.',
    ],
    bring,
  },
};

export default jobseekersAllowance;
