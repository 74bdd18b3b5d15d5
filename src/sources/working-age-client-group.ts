import { emptyObservation, type Observation } from '../pipeline/observation.ts';
import { benefitQuarters } from '../upstream/month-lists.ts';
import { nomisTable } from '../upstream/nomis-table.ts';
import type { RefreshedPlace, RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { Source, SourceTable } from './source.ts';

const shared = {
  unit: 'people',
  edition: 'lsoa2001',
  rounding: 'each count adjusted by its publisher: within 5 of the true one',
  origin: 'upstream',
  range: [0, 5000],
} as const satisfies Partial<SourceTable>;

/** Last quarter of the dataset: the client group ends with it. */
const LAST = '2016-11';

/** The tables with the statistical group that each holds; no public caller shows the codes. */
const groups = [
  { table: 'jobseekers-lsoa2001', code: '1', named: /job ?seeker/i },
  { table: 'incapacity-benefits-lsoa2001', code: '2', named: /incapacity/i },
  { table: 'lone-parents-lsoa2001', code: '3', named: /lone parent/i },
] as const;

async function bring(upstream: Upstream, scope: RefreshScope) {
  const rows = new Map<string, Observation[]>(groups.map(({ table }) => [table, []]));
  for (const place of scope.places)
    for (const [table, added] of await bringPlace(upstream, scope, place))
      rows.get(table)?.push(...added);
  return rows;
}

async function bringPlace(
  upstream: Upstream,
  scope: RefreshScope,
  place: RefreshedPlace,
): Promise<readonly (readonly [table: string, rows: readonly Observation[]])[]> {
  const areas = scope.areas(place.slug, 'lsoa2001');
  const quarters = benefitQuarters(scope).filter((month) => month <= LAST);
  const table = await nomisTable(upstream, {
    name: `nomis/working-age-client-group/${place.slug}`,
    dataset: 'NM_105_1',
    geography: `${place.code}TYPE304`,
    areas,
    dates: quarters,
    mayEndEarly: false,
    fixed: { sex: '0', age: '0', duration: '0', children: '0', benefit: '0', measures: '20100' },
    figures: { dimension: 'stat_group', codes: groups },
    declaredIn: 'src/sources/working-age-client-group.ts',
  });
  return groups.map(({ table: slug, code }) => [
    slug,
    areas.flatMap((area) =>
      quarters.map((quarter) => {
        const { value, status } = table.cell(area, quarter, code);
        return { ...emptyObservation(area, `${quarter}-01/P1M`), value, count: value, status };
      }),
    ),
  ]);
}

const workingAgeClientGroup: Source = {
  title: 'DWP working-age client group, small areas',
  publisher: 'Department for Work and Pensions',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Nomis NM_105_1, lower layer super output areas of 2001',
  licence: 'OGL-3.0',
  attribution:
    'Source: Department for Work and Pensions, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics',
  definition:
    'People of working age who claim a benefit of the Department for Work and Pensions, each counted once by main reason: job seekers, incapacity benefits, lone parents.',
  frequency: 'quarterly, August 1999 to November 2016',
  rhythm: 'ended',
  caveats: [
    'Each count was adjusted to protect people and is within 5 of the true one; small areas do not add up to the city.',
    'Quarters are compared with the same quarter of other years only: claims follow the seasons.',
    'Areas were built from output areas of 2001 until 15 October 2014 and of 2011 since; earlier figures were not redone.',
    'Lone parents on incapacity benefits are counted under incapacity benefits alone.',
  ],
  tables: [
    {
      ...shared,
      slug: groups[0].table,
      measure: 'Jobseeker’s Allowance claimants of working age',
    },
    {
      ...shared,
      slug: groups[1].table,
      measure: 'Claimants of incapacity benefits and Employment and Support Allowance',
    },
    {
      ...shared,
      slug: groups[2].table,
      measure: 'Lone parents of working age claiming Income Support',
    },
  ],
  refresh: {
    from: '1999-08',
    brings: 'tables',
    asks: [
      'NM_105_1: job seekers, incapacity benefits and lone parents (stat_group 1, 2 and 3, all else in total), every quarter from August 1999 to November 2016, for the LSOAs of 2001 within each place.',
      'The codes of the groups, of the totals, and TYPE304 for LSOAs of 2001 are inferred: Nomis must name the groups so, and every LSOA of the 2001 edition must come.',
      'A quarter is a point in time: its period here is the month that ends it, as August 2004.',
    ],
    bring,
  },
};

export default workingAgeClientGroup;
