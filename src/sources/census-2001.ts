import { parseCsv } from '../pipeline/csv.ts';
import { parseNumber } from '../pipeline/csv-cell.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import type { Observation } from '../pipeline/observation.ts';
import type { Source } from './source.ts';

const CENSUS_DAY = '2001-04-29/P1D';

const columns = ['ward2003_code', 'economically_active_16_to_74', 'unemployed_16_to_74'] as const;

function parse(text: string, file: string): readonly Observation[] {
  return parseCsv(text, { file, columns }).map((row) => {
    const count = parseNumber(row, 'unemployed_16_to_74');
    return {
      ...emptyObservation(row.cells.ward2003_code, CENSUS_DAY),
      value: count,
      count,
      denominator: parseNumber(row, 'economically_active_16_to_74'),
    };
  });
}

const census2001: Source = {
  title: 'Census 2001, economic activity by ward',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Census 2001, economically active and unemployed residents aged 16 to 74, wards of 2003',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics',
  definition:
    'Residents aged 16 to 74 who were unemployed on Census day, 29 April 2001, and the economically active of the same age.',
  frequency: 'once in ten years',
  rhythm: 'ended',
  caveats: [
    'The Census counts ages 16 to 74; later unemployment figures count 16 and over or 16 to 64.',
    'Small cells were adjusted before publication to protect people, so totals may differ slightly.',
  ],
  tables: [
    {
      slug: 'unemployment-ward',
      measure: 'Unemployed residents aged 16 to 74',
      unit: 'people',
      edition: 'ward2003',
      rounding: 'small cells adjusted before publication',
      input: 'ward2003-census-2001.csv',
      origin: 'figures',
      parse,
      range: [0, 10000],
    },
  ],
};

export default census2001;
