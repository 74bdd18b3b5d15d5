import { describe, expect, it } from 'vitest';
import { mapColumns, pooledText, rowTexts } from '../../../src/components/map/map-table-cells.ts';
import { computeCatalogue } from '../../../src/pipeline/catalogue.ts';
import type { CataloguedIndicator } from '../../../src/pipeline/catalogue.ts';
import { emptyObservation } from '../../../src/pipeline/observation.ts';
import type { MapPeriod, MapRow, PublishedMap } from '../../../src/pipeline/published.ts';
import { RATE } from '../../pipeline/published-fixture.ts';

const [rate] = computeCatalogue([], [], [{ ...RATE, slug: 'rate', tables: [] }]).indicators;
if (rate === undefined) throw new Error('no indicator');

const ROW: MapRow = {
  ...emptyObservation('E01000001', '2013-01-01/P1Y'),
  ...{ value: 18.5, lower: 15.8, upper: 21.6, count: 1234.5, denominator: 6668 },
  ...{ name: 'Town 1', class: 2, difference: 'higher', direction: null },
};
const EMPTY: MapRow = {
  ...ROW,
  ...{ value: null, lower: null, upper: null, count: null, denominator: null },
  ...{ class: null, difference: null, status: 'suppressed' },
};

const period = (rows: readonly MapRow[]): MapPeriod => ({
  ...{ period: '2013-01-01/P1Y', label: '2013', slug: '2013', edition: 'lsoa2011', rows },
  ...{
    headline: '',
    subtitle: '',
    summary: '',
    classCounts: [],
    noData: 0,
    decimals: 1,
    pooled: null,
  },
});

const mapOf = (...periods: readonly (readonly MapRow[])[]): PublishedMap => ({
  ...{ indicator: 'rate', place: 'town', breaks: [], extent: [0, 1] },
  periods: periods.map(period),
});

function textsOf(row: MapRow, indicator: CataloguedIndicator = rate as CataloguedIndicator) {
  return rowTexts(row, mapColumns(mapOf([ROW, row]), indicator));
}

describe('mapColumns', () => {
  it('heads the value by the noun and gives every column that has figures', () => {
    const columns = mapColumns(mapOf([ROW]), rate);
    expect(columns.map(({ key, heading }) => [key, heading])).toEqual([
      ['value', 'Test rate'],
      ['interval', '95% interval'],
      ['count', 'People'],
      ['denominator', 'Out of'],
      ['compared', 'Against the city’s LSOAs taken together'],
    ]);
    expect(columns.filter(({ numeric }) => !numeric).map(({ key }) => key)).toEqual(['compared']);
  });

  it('leaves out what no area has in any period', () => {
    const bare = { ...ROW, lower: null, upper: null, denominator: null, difference: null };
    expect(mapColumns(mapOf([bare]), rate).map(({ key }) => key)).toEqual(['value', 'count']);
    expect(mapColumns(mapOf([EMPTY]), rate).map(({ key }) => key)).toEqual(['value']);
  });

  it('leaves out a count that is the value itself', () => {
    const counted = { ...ROW, value: 42, count: 42 };
    expect(mapColumns(mapOf([counted]), rate).map(({ key }) => key)).not.toContain('count');
  });

  it('has the same columns for all periods, so that they can be exchanged', () => {
    expect(mapColumns(mapOf([EMPTY], [ROW]), rate)).toHaveLength(5);
  });
});

describe('rowTexts', () => {
  it('prints value, interval, counts and comparison', () => {
    expect(textsOf(ROW)).toEqual([...['18.5%', '15.8% to 21.6%', '1,235', '6,668', 'higher']]);
  });

  it.each([
    ['lower', 'lower'],
    ['not different', 'not clearly different'],
  ] as const)('says %s as “%s”', (difference, words) => {
    expect(textsOf({ ...ROW, difference }).at(-1)).toBe(words);
  });

  it('says that there is no figure, with the reason in shorthand', () => {
    expect(textsOf(EMPTY)).toEqual(['No figure published [c]', '', '', '', '']);
  });

  it('says what an area outside of the measure is, where the indicator has words for it', () => {
    const targets = { ...rate, elsewhere: 'not a target area' };
    const outside = { ...EMPTY, status: 'not applicable' } as const;
    expect(textsOf(outside, targets)[0]).toBe('Not a target area [z]');
    expect(textsOf(EMPTY, targets)[0]).toBe('No figure published [c]');
  });

  it('says of a zero that it is none, where the figure only rounds to it', () => {
    const low = { ...ROW, value: 0, status: 'rounds to zero' } as const;
    expect(textsOf(low)[0]).toBe('0.0% [low]');
  });

  it('prints zero as zero', () => {
    expect(textsOf({ ...ROW, value: 0, count: 0, lower: 0 }).slice(0, 3)).toEqual([
      ...['0.0%', '0.0% to 21.6%', '0'],
    ]);
  });
});

describe('pooledText', () => {
  it('prints all areas together, and is null where they have no rate in common', () => {
    const pooled = { value: 10.1, count: 1118, denominator: 11083 };
    expect(pooledText({ ...period([]), pooled }, rate)).toBe('10.1%');
    expect(pooledText(period([]), rate)).toBeNull();
  });
});
