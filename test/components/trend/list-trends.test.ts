import { expect, test } from 'vitest';
import { listTrends } from '../../../src/components/trend/list-trends.ts';
import type { CataloguedIndicator } from '../../../src/pipeline/catalogue.ts';

const SHARED = {
  noun: '',
  measure: '',
  unit: { kind: 'percent', symbol: '%', words: 'per cent', decimals: 1 },
  polarity: 'neither',
  caveats: [],
  steps: [],
  tables: [],
  breaks: [],
  howMade: [],
  mark: null,
  palette: null,
  funnel: false,
  rounding: [],
  elsewhere: null,
  elsewhereNote: null,
  sources: [],
} as const satisfies Partial<CataloguedIndicator>;

const indicators: readonly CataloguedIndicator[] = [
  { ...SHARED, slug: 'beta', title: 'Beta', kind: 'trend' },
  { ...SHARED, slug: 'alpha', title: 'Alpha', kind: 'trend' },
  { ...SHARED, slug: 'map', title: 'A map', kind: 'map' },
  { ...SHARED, slug: 'lead', title: 'Lead', kind: 'trend' },
];

const place = { trends: ['beta', 'alpha', 'lead'], leadTrend: 'lead' };
const slugs = (listed: readonly { readonly slug: string }[]) => listed.map(({ slug }) => slug);

test('listTrends begins with the trend that the place leads with, then goes by title', () => {
  expect(slugs(listTrends(place, indicators))).toEqual(['lead', 'alpha', 'beta']);
});

test('listTrends goes by title alone where nothing leads', () => {
  const nothing = { ...place, leadTrend: '' };
  expect(slugs(listTrends(nothing, indicators))).toEqual(['alpha', 'beta', 'lead']);
});

test('listTrends leaves out trends that the place has no figures for', () => {
  expect(slugs(listTrends({ ...place, trends: ['beta'] }, indicators))).toEqual(['beta']);
});
