import { parseYearlyEstimates } from '../pipeline/yearly-percentages.ts';
import { wholeYears } from '../upstream/month-lists.ts';
import { estimateRows } from '../upstream/nomis-estimates.ts';
import { nomisTable } from '../upstream/nomis-table.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { Source } from './source.ts';

/** Unitary and metropolitan districts, regions, England and Great Britain: the areas of the model. */
const MODELLED = /^(E0[68]|E12|E92|K03)/;

/** Codes of the estimate and of half the width of its interval. */
const CODES = { value: '20100', half: '20701' } as const;

async function bring(upstream: Upstream, scope: RefreshScope) {
  const areas = scope.authorities.filter((code) => MODELLED.test(code));
  const table = await nomisTable(upstream, {
    name: 'nomis/modelled-unemployment/authorities',
    dataset: 'NM_127_1',
    geography: areas.join(','),
    areas,
    dates: wholeYears(scope).map((year) => `${year}-12`),
    mayEndEarly: true,
    fixed: { item: '2' },
    figures: {
      dimension: 'measures',
      codes: [{ code: CODES.value }, { code: CODES.half, named: /conf/i }],
    },
    says: { ITEM_NAME: /unemployment rate/i },
    declaredIn: 'src/sources/modelled-unemployment.ts',
  });
  return new Map([['modelled-unemployment-16-plus', estimateRows(table, areas, CODES)]]);
}

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
  refresh: {
    from: '2004-01',
    brings: 'tables',
    asks: [
      'NM_127_1: item 2, the unemployment rate, measures 20100 and 20701, calendar years from 2004 (date 2004-12 is January to December).',
      'Areas: unitary and metropolitan districts, regions, England and Great Britain on record; counties and the United Kingdom are not in the figures compiled before.',
      'That 20701 is half the width of the 95% interval is inferred: Nomis must call it a confidence. A rate without its interval is not taken.',
    ],
    bring,
  },
};

export default modelledUnemployment;
