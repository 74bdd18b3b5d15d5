import { parseCsv } from '../pipeline/csv.ts';
import { parseNumber, parseYear } from '../pipeline/csv-cell.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import type { Observation } from '../pipeline/observation.ts';
import { midYears } from '../upstream/month-lists.ts';
import { AGES, askResidents, residentYear } from '../upstream/nomis-residents.ts';
import type { NomisTable } from '../upstream/nomis-table.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { ParsedTable, Source } from './source.ts';

const FILE = 'src/sources/population-estimates.ts';

type Ages = 'residents_16_to_64' | 'residents_all_ages';

/** Residents on 30 June, the day that mid-year estimates stand for. */
function parseResidents(text: string, of: { file: string; ages: Ages }): readonly Observation[] {
  const columns = ['lsoa2011_code', 'year', of.ages] as const;
  return parseCsv(text, { file: of.file, columns }).map((row) => {
    const count = parseNumber(row, of.ages);
    const year = midYear(parseYear(row, 'year'));
    return { ...emptyObservation(row.cells.lsoa2011_code, year), value: count, count };
  });
}

function midYear(year: number): string {
  return `${year}-06-30/P1D`;
}

/** The tables with the code of the age group that each holds. */
const tableAges = [
  ['residents-16-64-lsoa', AGES.from16to64.code],
  ['residents-all-ages-lsoa', AGES.all.code],
] as const;

async function bring(upstream: Upstream, scope: RefreshScope) {
  const rows = new Map<string, Observation[]>(tableAges.map(([table]) => [table, []]));
  const years = midYears(scope).filter((year) => residentYear(year) === year);
  for (const place of scope.places) {
    const ages = [AGES.all, AGES.from16to64];
    const asked = { place, years, ages, folder: 'residents-lsoa', declaredIn: FILE };
    const residents = await askResidents(upstream, scope, asked);
    const keys = scope
      .areas(place.slug, 'lsoa2011')
      .flatMap((area) => years.map((year) => [area, year] as const));
    for (const [table, age] of tableAges)
      rows.get(table)?.push(...keys.map((key) => observe(residents, key, age)));
  }
  return rows;
}

function observe(
  residents: NomisTable,
  [area, year]: readonly [area: string, year: number],
  age: string,
): Observation {
  const { value, status } = residents.cell(area, String(year), age);
  return { ...emptyObservation(area, midYear(year)), value, count: value, status };
}

const shared = {
  unit: 'people',
  edition: 'lsoa2011',
  rounding: 'whole people; estimates are not exact to the person',
  input: 'lsoa2011-residents.csv',
  origin: 'figures',
  range: [0, 20000],
} as const satisfies Partial<ParsedTable>;

const populationEstimates: Source = {
  title: 'Small-area population estimates',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Mid-year population estimates, lower layer super output areas of 2011',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'accredited official statistics',
  definition: 'Usual residents on 30 June, by age, estimated between censuses.',
  frequency: 'yearly',
  rhythm: 12,
  caveats: ['The estimates were made before the Census of 2021 and are not rebased to it.'],
  tables: [
    {
      ...shared,
      slug: 'residents-16-64-lsoa',
      measure: 'Residents aged 16 to 64',
      parse: (text, file) => parseResidents(text, { file, ages: 'residents_16_to_64' }),
    },
    {
      ...shared,
      slug: 'residents-all-ages-lsoa',
      measure: 'Residents of all ages',
      parse: (text, file) => parseResidents(text, { file, ages: 'residents_all_ages' }),
    },
  ],
  refresh: {
    from: '2011-01',
    brings: 'tables',
    asks: [
      'NM_2010_1: residents of all ages (c_age 200) and aged 16 to 64 (c_age 203), both sexes, mid-2011 to mid-2020, for the LSOAs of 2011 within each place.',
      'The names that Nomis gives the two age groups must say so; every LSOA must come for every year: the dataset ends with 2020.',
    ],
    bring,
  },
};

export default populationEstimates;
