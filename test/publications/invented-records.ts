import { placeNames } from '../../src/charts/place-names.ts';
import type { DerivedShapes } from '../../src/pipeline/derived.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { ChartRecord, ChartRow } from '../../src/publications/charts/chart-record.ts';
import { inventedCity, inventedShare } from '../charts/invented-city.ts';
import { trendRows } from '../charts/trend-rows.ts';

/** Records of charts of a place that does not exist: a map of rates, one of counts, a trend. */
const CITY = inventedCity(1000);
const PLACE_CODE = 'E06999999';
const YEAR = '2020-01-01/P1Y';

/** Outlines of the invented city as the build derives them. */
export const inventedShapes: Pick<DerivedShapes, 'full' | 'names' | 'inset'> = {
  full: {
    ...CITY,
    wardLabels: CITY.wardLabels.map((label) => ({ ...label, code: '', room: 100 })),
  },
  names: placeNames({
    names: CITY.wardLabels,
    lines: [CITY.outlines, CITY.city],
    viewBox: CITY.viewBox,
  }),
  inset: { viewBox: [100, 200], path: 'M10 10h80v180h-80z', dot: [50, 100] },
};

const WORDS = {
  indicator: 'invented',
  place: { slug: 'nowhere', name: 'Nowhere', code: PLACE_CODE, within: 'Invented shire' },
  noun: 'invented rate',
  elsewhere: null,
  programme: { name: 'Programme', from: 2007, to: 2011 },
  definitions: [],
  sources: [
    {
      slug: 'invented',
      title: 'Register of <things> & others',
      publisher: 'Office of Inventions',
      url: 'https://example.org/',
      dataset: 'Table 1',
      standing: 'official statistics',
      licence: 'OGL-3.0',
      attribution: 'Source: Office of Inventions, licensed under the OGL.',
    },
  ],
  attribution: [
    'Source: Office of Inventions, licensed under the OGL.',
    'Contains OS data © Crown copyright and database right 2025.',
  ],
  caveats: ['The first caveat.', 'The second caveat.', 'The third caveat.'],
  howMade: [],
  rounding: [],
  page: '/maps/invented/',
  breaks: [],
  panels: [],
} as const;

/** 24 areas in five classes, the last of them without a figure. */
export const inventedMap: ChartRecord = {
  ...WORDS,
  id: 'nowhere-invented-2020',
  mark: 'choropleth',
  period: { slug: '2020', label: '2020' },
  edition: 'lsoa2021',
  name: 'Invented rate, Nowhere, 2020',
  headline: 'The invented rate is above 6 in 10 of 24 LSOAs',
  subtitle: 'Invented things per 100 residents, 24 LSOAs (2021 edition), Nowhere, 2020',
  summary: 'In 2020, across Nowhere’s 24 LSOAs, the invented rate was 4.9 taken together.',
  unit: { kind: 'percent', symbol: '%', words: 'per cent of residents', decimals: 1 },
  rows: CITY.areas.map((area, index) => mapRow(area, index === 23 ? null : index)),
  classes: {
    breaks: [2, 4, 6, 8],
    extent: [0.1, 9.9],
    counts: [4, 5, 5, 5, 4],
    noData: 1,
    ramp: 'ramp-5',
  },
  pooled: 4.86,
};

function mapRow({ code, name }: { code: string; name: string }, index: number | null): ChartRow {
  const value = index === null ? null : Math.round(100 * inventedShare(index)) / 10;
  return {
    ...emptyObservation(code, YEAR),
    ...{ name, edition: 'lsoa2021', difference: null, direction: null },
    ...(value === null ? { status: 'suppressed' as const } : { value, lower: 0, upper: 10 }),
    class: value === null ? null : Math.min(4, Math.floor(value / 2)),
  };
}

/** Counts of five areas, one of them zero; the others are outside the measure. */
export const inventedCounts: ChartRecord = {
  ...inventedMap,
  id: 'nowhere-counts-2020',
  mark: 'symbol',
  headline: 'The plan sought 90 fewer things in 5 LSOAs',
  unit: { kind: 'people', symbol: '', words: 'fewer things', decimals: 0 },
  elsewhere: 'outside the plan',
  rows: CITY.areas.map(({ code, name }, index): ChartRow => ({
    ...emptyObservation(code, YEAR),
    ...{ name, edition: 'lsoa2021', class: null, difference: null, direction: null },
    ...(index < 5 ? { value: [0, 10, 15, 25, 40][index] ?? 0 } : { status: 'not applicable' }),
  })),
  classes: null,
  pooled: null,
};

/** Two lines from 2004 to 2012, cut by a break before 2009 and by a gap in 2006. */
export const inventedTrend: ChartRecord = {
  ...inventedMap,
  id: 'nowhere-trend',
  mark: 'lines',
  period: null,
  edition: 'authority',
  name: 'Invented rate, Nowhere',
  headline: 'Nowhere’s invented rate was 3.0 points below Erewhon’s in 2012',
  rows: [
    ...trendRows(PLACE_CODE, 2004, [60, 61, null, 62.5, 62, 58, 59, 60, 61]).rows.map((row) => ({
      ...row,
      ...(row.value === null ? {} : { lower: row.value - 2, upper: row.value + 2 }),
      name: 'Nowhere',
    })),
    ...trendRows('E92999999', 2004, [64, 64, 65, 65, 66, 63, 63, 64, 64]).rows.map((row) => ({
      ...row,
      name: 'Erewhon',
    })),
  ].map((row) => ({
    ...row,
    edition: 'authority',
    class: null,
    difference: null,
    direction: null,
  })),
  classes: null,
  pooled: null,
  panels: [{ title: 'Nowhere beside Erewhon', areas: [PLACE_CODE, 'E92999999'] }],
  breaks: [{ id: 'B1', year: 2009, label: 'New definition' }],
};
