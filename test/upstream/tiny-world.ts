import { emptyObservation, type Observation } from '../../src/pipeline/observation.ts';
import type { World } from './world.ts';

const LSOAS = ['E01099001', 'E01099002', 'E01099003'];
const AUTHORITIES = ['E06000099', 'E12000009', 'E92000001'];

/** Two years of figures of a place with three small areas: every source has something to bring. */
export const tinyWorld: World = {
  places: [
    {
      slug: 'tiny',
      code: 'E06000099',
      areas: { lsoa2001: LSOAS, lsoa2011: LSOAS, lsoa2021: LSOAS },
    },
  ],
  authorities: AUTHORITIES,
  rows: (table) => TABLES[table]?.() ?? [],
};

/** Months that a refresh of the tiny world asks for, by source: two periods of each. */
export const TINY_MONTHS: Readonly<Record<string, readonly [since: string, until: string]>> = {
  'claimant-count-lsoa': ['2019-01', '2020-12'],
  'claimant-count': ['2019-01', '2019-12'],
  'jobseekers-allowance': ['2019-01', '2019-12'],
  'annual-population-survey': ['2019-01', '2020-12'],
  'modelled-unemployment': ['2019-01', '2020-12'],
  'population-estimates': ['2019-01', '2020-12'],
  'working-age-client-group': ['2006-08', '2006-11'],
  neet: ['2018-12', '2020-06'],
  'indices-of-deprivation': ['2015-01', '2019-12'],
};

type MakeRow = (area: string, period: string, index: number) => Partial<Observation>;

function rows(areas: readonly string[], periods: readonly string[], make: MakeRow) {
  return areas.flatMap((area, place) =>
    periods.map((period, time) => ({
      ...emptyObservation(area, period),
      ...make(area, period, place * 10 + time),
    })),
  );
}

const YEARS = ['2019-01-01/P1Y', '2020-01-01/P1Y'];
const INDICES = ['2015-01-01/P1Y', '2019-01-01/P1Y'];
const WINTERS = ['2018-12-01/P3M', '2019-12-01/P3M'];
const MID_YEARS = ['2019-06-30/P1D', '2020-06-30/P1D'];

const survey = () =>
  rows(AUTHORITIES, YEARS, (_, __, n) => ({
    value: 60 + n / 10,
    lower: 58 + n / 10,
    upper: 62 + n / 10,
  }));
const ranked = (valueOf: (rank: number) => number) => () =>
  rows(LSOAS, INDICES, (_, __, n) => ({ value: valueOf(100 + 7000 * Math.floor(n / 10) + n) }));

const TABLES: Readonly<Record<string, () => readonly Observation[]>> = {
  'claimants-lsoa': () =>
    rows(LSOAS, YEARS, (_, __, n) => ({ value: 20 + 5 * n, denominator: 1200 + n })),
  'claimant-rate-16-64': () => rows(AUTHORITIES, YEARS, (_, __, n) => ({ value: 3 + n / 10 })),
  'employment-rate-16-64': survey,
  'economic-inactivity-16-64': survey,
  'modelled-unemployment-16-plus': survey,
  'residents-16-64-lsoa': () => rows(LSOAS, MID_YEARS, (_, __, n) => ({ value: 1000 + n })),
  'residents-all-ages-lsoa': () => rows(LSOAS, MID_YEARS, (_, __, n) => ({ value: 1600 + n })),
  'neet-16-17': () => rows(AUTHORITIES, WINTERS, (_, __, n) => ({ value: 3 + n / 10 })),
  'not-known-16-17': () => rows(AUTHORITIES, WINTERS, (_, __, n) => ({ value: 1 + n / 10 })),
  'neet-or-not-known-16-17': () => rows(AUTHORITIES, WINTERS, (_, __, n) => ({ value: 4 + n / 5 })),
  'deprivation-rank': ranked((rank) => rank),
  'deprivation-score': ranked((rank) => 70 - rank / 1000),
  'deprivation-decile': ranked((rank) => Math.ceil(rank / 3284.4)),
  'employment-deprivation-rank': ranked((rank) => 30000 - rank),
};
