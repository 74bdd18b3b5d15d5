import { parseCsv } from '../pipeline/csv.ts';
import { parseNumber, parseYear } from '../pipeline/csv-cell.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import type { Observation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import { monthsOf, wholeYears } from '../upstream/month-lists.ts';
import { AGES, askResidents, residentYear } from '../upstream/nomis-residents.ts';
import { nomisTable, type NomisTable } from '../upstream/nomis-table.ts';
import { wholeYearsOf, type AreaYear } from '../upstream/nomis-years.ts';
import type { RefreshedPlace, RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { Source } from './source.ts';

const FILE = 'src/sources/claimant-count-lsoa.ts';

const columns = ['lsoa2011_code', 'year', 'mean_monthly_claimants', 'residents_16_plus'] as const;

function parse(text: string, file: string): readonly Observation[] {
  return parseCsv(text, { file, columns }).map((row) => {
    const count = parseNumber(row, 'mean_monthly_claimants');
    return {
      ...emptyObservation(row.cells.lsoa2011_code, calendarYear(parseYear(row, 'year'))),
      value: count,
      count,
      denominator: parseNumber(row, 'residents_16_plus'),
    };
  });
}

/** Yearly means of a place, with residents aged 16 and over of the year, or of 2020 since then. */
async function bringPlace(
  upstream: Upstream,
  scope: RefreshScope,
  place: RefreshedPlace,
): Promise<readonly Observation[]> {
  const areas = scope.areas(place.slug, 'lsoa2011');
  const years = wholeYears(scope);
  const claimants = await nomisTable(upstream, {
    name: `nomis/claimants-lsoa/${place.slug}`,
    dataset: 'NM_162_1',
    geography: `${place.code}TYPE298`,
    areas,
    dates: monthsOf(years),
    mayEndEarly: true,
    fixed: { gender: '0', age: '0', measure: '1' },
    figures: { dimension: 'measures', codes: [{ code: '20100' }] },
    declaredIn: FILE,
  });
  const ages = [AGES.from16to64, AGES.from65];
  const asked = { place, years, ages, folder: 'residents-16-plus', declaredIn: FILE };
  const residents = await askResidents(upstream, scope, asked);
  return wholeYearsOf(claimants, areas).map((each) => observe(each, residents));
}

function observe({ area, year, mean }: AreaYear, residents: NomisTable): Observation {
  const { value, status } = mean('20100', 2);
  const ages = [AGES.from16to64, AGES.from65].map(
    ({ code }) => residents.cell(area, String(residentYear(year)), code).value,
  );
  const denominator = ages.reduce((sum, age) => (sum === null || age === null ? null : sum + age));
  return {
    ...emptyObservation(area, calendarYear(year)),
    ...{ value, count: value, denominator: denominator ?? null, status },
  };
}

const claimantCountLsoa: Source = {
  title: 'Claimant count, lower layer super output areas',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Nomis NM_162_1, lower layer super output areas of 2011',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics in development',
  definition:
    'People who claim benefits principally because they are unemployed: mean of the twelve monthly counts of a calendar year, with residents aged 16 and over from mid-year population estimates.',
  frequency: 'monthly; yearly means are shown here',
  rhythm: 12,
  caveats: [
    'Each monthly count was rounded to the nearest 5 before averaging.',
    'Residents are aged 16 and over, and stay at mid-2020 for 2020, 2021 and 2022.',
    'Yearly means that this record has not yet fetched from Nomis itself were compiled second-hand.',
    'Universal Credit replaced Jobseeker’s Allowance step by step over these years and covers more people.',
  ],
  tables: [
    {
      slug: 'claimants-lsoa',
      measure: 'Claimants, mean of the twelve monthly counts',
      unit: 'people',
      edition: 'lsoa2011',
      rounding: 'each monthly count to the nearest 5, then averaged to 0.01',
      input: 'lsoa2011-claimants.csv',
      origin: 'figures',
      parse,
      range: [0, 5000],
    },
  ],
  refresh: {
    from: '2013-01',
    brings: 'tables',
    asks: [
      'NM_162_1: all claimants, both sexes, every month from January 2013, for the LSOAs of 2011 within each place; that an authority’s code with TYPE298 asks for them is inferred.',
      'NM_2010_1: residents aged 16 to 64 and 65 and over of the same LSOAs, mid-2013 to mid-2020; mid-2020 stands for all later years, as in the figures compiled before.',
      'Every LSOA of the place must come for every month up to the latest; a year counts when all its twelve months are out.',
      'A suppressed month leaves its year without a figure: it is never taken as zero.',
    ],
    bring: async (upstream, scope) => {
      const rows = [];
      for (const place of scope.places) rows.push(...(await bringPlace(upstream, scope, place)));
      return new Map([['claimants-lsoa', rows]]);
    },
  },
};

export default claimantCountLsoa;
