import { parseYearlyEstimates } from '../pipeline/yearly-percentages.ts';
import type { Source } from './source.ts';

const modelledUnemployment: Source = {
  title: 'Model-based unemployment estimates',
  publisher: 'Office for National Statistics',
  url: 'https://www.nomisweb.co.uk/',
  dataset: 'Model-based estimates of unemployment, calendar years',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0.',
  standing: 'official statistics in development',
  definition:
    'Unemployed residents aged 16 and over as a share of the economically active of that age: survey estimates strengthened by a model that uses the claimant count.',
  frequency: 'quarterly for rolling years; calendar years are shown here',
  rhythm: 12,
  caveats: [
    'The figures are modelled from a survey and the claimant count, so they are not independent of either.',
    'Unemployment is not the claimant count: it includes people without a benefit who look for work.',
  ],
  tables: [
    {
      slug: 'modelled-unemployment-16-plus',
      measure: 'Modelled unemployment rate, economically active residents aged 16 and over',
      unit: 'percent',
      edition: 'authority',
      rounding: 'to 0.1 of a percentage point',
      input: 'modelled-unemployment-rate-16-plus.csv',
      origin: 'figures',
      parse: parseYearlyEstimates,
      range: [0, 100],
    },
  ],
};

export default modelledUnemployment;
