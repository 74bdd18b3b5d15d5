import { parseCsv } from '../pipeline/csv.ts';
import { parseNumber, parseYear } from '../pipeline/csv-cell.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import type { Observation } from '../pipeline/observation.ts';
import type { Source, SourceTable } from './source.ts';

type Ages = 'residents_16_to_64' | 'residents_all_ages';

/** Residents on 30 June, the day that mid-year estimates stand for. */
function parseResidents(text: string, of: { file: string; ages: Ages }): readonly Observation[] {
  const columns = ['lsoa2011_code', 'year', of.ages] as const;
  return parseCsv(text, { file: of.file, columns }).map((row) => {
    const count = parseNumber(row, of.ages);
    const midYear = `${parseYear(row, 'year')}-06-30/P1D`;
    return { ...emptyObservation(row.cells.lsoa2011_code, midYear), value: count, count };
  });
}

const shared = {
  unit: 'people',
  edition: 'lsoa2011',
  rounding: 'whole people; estimates are not exact to the person',
  input: 'lsoa2011-residents.csv',
  origin: 'figures',
  range: [0, 20000],
} as const satisfies Partial<SourceTable>;

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
};

export default populationEstimates;
