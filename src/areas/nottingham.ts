import type { Place } from './place.ts';

const nottingham: Place = {
  name: 'Nottingham',
  code: 'E06000018',
  within: 'East Midlands, England',
  nation: 'E92000001',
  comparators: [
    { code: 'E12000004', name: 'East Midlands', panel: 'country and region' },
    { code: 'E92000001', name: 'England', panel: 'country and region' },
    { code: 'K03000001', name: 'Great Britain', panel: 'country and region' },
    { code: 'E06000015', name: 'Derby', panel: 'neighbouring cities' },
    { code: 'E06000016', name: 'Leicester', panel: 'neighbouring cities' },
  ],
  leadIndicator: 'claimant-rate',
  leadTrend: 'employment-rate',
  // Pathfinders were to end in March 2009 and were extended by two years (DWP, RR 783).
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
  namedBy: {
    record: 'national-frame',
    item: 'pathfinders-named',
    lists: 'pathfinders',
    ended: 'B19',
  },
};

export default nottingham;
