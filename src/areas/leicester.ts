import type { Place } from './place.ts';

const leicester: Place = {
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
  lsoaEditions: ['lsoa2001', 'lsoa2011', 'lsoa2021'],
  wardEditions: ['ward2003', 'ward2015'],
  centre: [-1.1332, 52.6363],
  leadIndicator: 'claimant-rate',
  leadTrend: 'employment-rate',
  // Pathfinders were to end in March 2009 and were extended by two years (DWP, RR 783).
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
};

export default leicester;
