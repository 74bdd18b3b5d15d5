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
  // One of the 15 pathfinders that the Department for Work and Pensions names in note 40 of
  // "Delivering sustainable employment" (2007); their span is said in leicester.ts.
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
};

export default nottingham;
