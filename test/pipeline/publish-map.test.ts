import { describe, expect, it } from 'vitest';
import type { MapIndicator, SymbolIndicator } from '../../src/indicators/indicator.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { startYear } from '../../src/pipeline/period.ts';
import { publishMap } from '../../src/pipeline/publish-map.ts';
import { AREAS, counted, published, RATE, TOWN } from './published-fixture.ts';

const ROWS = [
  counted('E01000003', 2013, [300, 1000]),
  counted('E01000001', 2013, [50, 1000]),
  counted('E01000002', 2013, [149.6, 1000]),
  counted('E01000001', 2012, [100, 1000]),
  counted('E01000002', 2012, [100, 1000]),
  counted('E01000003', 2012, [100, 1000]),
];

function publish(rows: readonly Observation[], indicator: MapIndicator = RATE) {
  return published(
    publishMap({ indicator, slug: 'test', place: TOWN, tables: () => rows, areas: AREAS }),
  );
}

describe('publishMap', () => {
  const map = publish(ROWS);
  const [before, after] = map.periods;

  it('orders periods by time and rows by code, with the names of their areas', () => {
    expect(map.periods.map(({ slug, label }) => [slug, label])).toEqual([
      ['2012', '2012'],
      ['2013', '2013'],
    ]);
    expect(after?.rows.map(({ area, name }) => [area, name])).toEqual([
      ['E01000001', 'Town 1'],
      ['E01000002', 'Town 2'],
      ['E01000003', 'Town 3'],
    ]);
  });

  it('classes the printed value by breaks that all periods share: 14.96% prints as 15.0', () => {
    expect(map.breaks).toEqual([10, 20]);
    expect(after?.rows.map((row) => [row.value, row.class])).toEqual([
      [5, 0],
      [15, 1],
      [30, 2],
    ]);
    expect(before?.rows.map((row) => row.class)).toEqual([1, 1, 1]);
    expect(after?.classCounts).toEqual([1, 1, 1]);
    expect(before?.classCounts).toEqual([0, 3, 0]);
    expect(map.extent).toEqual([5, 30]);
  });

  it('pools counts and compares each area with the pool at the 99.8% limits', () => {
    expect(after?.pooled).toEqual({ value: 16.7, count: 499.6, denominator: 3000 });
    expect(after?.rows.map((row) => row.difference)).toEqual(['lower', 'not different', 'higher']);
    expect(after?.headline).toBe('Test rate high in 1 of 3');
  });

  it('says a period in as many decimals as the publisher gave', () => {
    const indicator = {
      ...RATE,
      decimals: (period: string) => (startYear(period) === 2012 ? 0 : 1),
    } as const;
    const [whole, tenths] = publish(ROWS, indicator).periods;
    expect([whole?.decimals, tenths?.decimals]).toEqual([0, 1]);
    expect(whole?.summary).toContain('the test rate was 10%.');
    expect(tenths?.summary).toContain('from 5.0% to 30.0%');
  });

  it('says measure, areas, place and period beneath, and what is seen in plain sentences', () => {
    expect(after?.subtitle).toBe('Tests per 100 residents, 3 LSOAs (2011 edition), Town, 2013');
    expect(after?.summary).toBe(
      'In 2013, across Town’s 3 LSOAs (2011 edition), the test rate ran from 5.0% to 30.0%. ' +
        'For the city’s 3 LSOAs taken together the test rate was 16.7%. ' +
        '1 LSOA was higher and 1 was lower than the city’s LSOAs taken together, beyond the 99.8% control limits; ' +
        '1 was not clearly different from them.',
    );
    expect(before?.summary).toBe(
      'In 2012, across Town’s 3 LSOAs (2011 edition), the test rate was 10.0%. ' +
        'For the city’s 3 LSOAs taken together the test rate was 10.0%. ' +
        'No LSOAs were higher and none were lower than the city’s LSOAs taken together, beyond the 99.8% control limits; ' +
        '3 were not clearly different from them.',
    );
  });

  it('shows a suppressed area without a value, class or comparison, and no pool', () => {
    const rows = ROWS.map((row) =>
      row.area === 'E01000002' && row.period.startsWith('2013')
        ? { ...row, value: null, count: null, denominator: null, status: 'suppressed' as const }
        : row,
    );
    const period = publish(rows).periods[1];
    expect(period?.rows[1]).toMatchObject({ value: null, class: null, status: 'suppressed' });
    expect(period?.noData).toBe(1);
    expect(period?.pooled).toBeNull();
    expect(period?.rows.map((row) => row.difference)).toEqual([null, null, null]);
    expect(period?.summary).toBe(
      'In 2013, in 2 of Town’s 3 LSOAs (2011 edition), the test rate ran from 5.0% to 30.0%. ' +
        'No figure is published for 1 LSOA.',
    );
  });

  it('pools and compares nothing where counts make up no common rate', () => {
    const [period] = publish(ROWS, { ...RATE, funnel: false }).periods;
    expect(period?.pooled).toBeNull();
    expect(period?.rows.map((row) => row.difference)).toEqual([null, null, null]);
    expect(period?.summary).not.toContain('together');
  });

  it('is nothing where no row is of the place, or it has no area of the edition', () => {
    const input = { indicator: RATE, slug: 'test', place: TOWN, tables: () => ROWS };
    const elsewhere = [{ code: 'E01999999', edition: 'lsoa2011', name: 'Far' }] as const;
    const redrawn = AREAS.map((area) => ({ ...area, edition: 'lsoa2021' as const }));
    for (const areas of [[], elsewhere, redrawn])
      expect(publishMap({ ...input, areas })).toBeNull();
  });

  it('leaves out periods of an edition that the place has no areas of', () => {
    const edition = (period: string) => (period.startsWith('2012') ? 'lsoa2001' : 'lsoa2011');
    const { periods } = publish(ROWS, { ...RATE, edition });
    expect(periods.map(({ label }) => label)).toEqual(['2013']);
  });

  it('leaves out rows of other places', () => {
    expect(publish([...ROWS, counted('E01999999', 2013, [1, 2])])).toEqual(map);
  });

  it('refuses an area without a row', () => {
    expect(() => publish(ROWS.slice(1))).toThrow(/1 without a row: E01000003/);
  });

  it('refuses a value out of range', () => {
    expect(() => publish(ROWS, { ...RATE, range: [0, 20] })).toThrow(/found: +30/);
  });

  it('refuses two periods at one address', () => {
    const indicator = { ...RATE, periodLabel: () => 'always' };
    expect(() => publish(ROWS, indicator)).toThrow('share the address "always"');
  });

  it('is the same for rows in any order', () => {
    expect(publish(ROWS.toReversed())).toEqual(map);
  });
});

describe('publishMap of counts', () => {
  const targets: SymbolIndicator = {
    ...RATE,
    mark: 'symbol',
    unit: { kind: 'people', symbol: '', words: 'people', decimals: 0 },
    noun: 'target',
    elsewhere: 'outside the targets',
    funnel: false,
    compute: (tables) => tables('tests').filter(({ area }) => area !== 'E01000002'),
    phrase: (value) => `${value} people`,
    range: [0, 1000],
  };

  it('gives no classes and says of areas without a row that none applies', () => {
    const map = publish(ROWS.slice(0, 2), targets);
    const [period] = map.periods;
    expect(map.breaks).toEqual([]);
    expect(period?.classCounts).toEqual([]);
    expect(period?.rows.map((row) => [row.value, row.class, row.status])).toEqual([
      [50, null, ''],
      [null, null, 'not applicable'],
      [300, null, ''],
    ]);
    expect(period?.summary).toBe(
      'In 2013, in 2 of Town’s 3 LSOAs (2011 edition), the target ran from 50 to 300 people. ' +
        'Together they add up to 350. The other LSOA is outside the targets.',
    );
  });
});
