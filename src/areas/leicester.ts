import type { Place } from './place.ts';

const leicester: Place = {
  home: true,
  name: 'Leicester',
  code: 'E06000016',
  within: 'East Midlands, England',
  nation: 'E92000001',
  comparators: [
    { code: 'E12000004', name: 'East Midlands', panel: 'country and region' },
    { code: 'E92000001', name: 'England', panel: 'country and region' },
    { code: 'K03000001', name: 'Great Britain', panel: 'country and region' },
    { code: 'E06000015', name: 'Derby', panel: 'neighbouring cities' },
    { code: 'E06000018', name: 'Nottingham', panel: 'neighbouring cities' },
  ],
  leadIndicator: 'claimant-rate',
  leadTrend: 'employment-rate',
  // Pathfinders were to end in March 2009 and were extended by two years (DWP, RR 783).
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
  promise: {
    quotation:
      'Our LAA seeks to increase the employment rate by 3% from 66.4% to 69.4% by the end of March 2008.',
    where: 'City Strategy Business Plan, June 2007, section 3.3',
    year: 2007,
    planSource: 'leicester-business-plan',
    record: 'leicester-city-strategy',
    headlineItems: [
      'employment-rate',
      'headline-jobseekers',
      'headline-incapacity-benefit',
      'headline-lone-parents',
      'headline-total',
    ],
    headlineTable: 'table-14-headline-targets',
    areaTable: 'table-15-targets-by-lsoa',
    describedTable: 'two-lsoas-described',
    areaTargets: [
      { indicator: 'target-jobseekers', who: 'jobseekers' },
      { indicator: 'target-incapacity-benefit', who: 'on Incapacity Benefit' },
      { indicator: 'target-lone-parents', who: 'lone parents' },
    ],
    followedBy: {
      rates: 'claimant-rate',
      changes: 'claimant-change',
      shares: 'employment-deprivation',
    },
  },
};

export default leicester;
