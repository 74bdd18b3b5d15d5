import { describe, expect, it } from 'vitest';
import type { ChoroplethIndicator, SymbolIndicator } from '../../src/indicators/indicator.ts';
import { emptyObservation, type Observation } from '../../src/pipeline/observation.ts';
import { publishMap } from '../../src/pipeline/publish-map.ts';
import { computeTargetAreas } from '../../src/pipeline/target-areas.ts';
import { tinyGeography } from '../geography/tiny-geography.ts';
import { published, RATE, TOWN } from './published-fixture.ts';
import { ROWS } from './tiny-maps.ts';

const TARGET: SymbolIndicator = {
  ...RATE,
  mark: 'symbol',
  unit: { kind: 'people', symbol: '', words: 'people', decimals: 0 },
  edition: () => 'lsoa2001',
  compute: (tables) => tables('tests'),
  elsewhere: 'outside the targets',
  funnel: false,
};
const SHARE: ChoroplethIndicator = {
  ...RATE,
  edition: (period) => (period.startsWith('2010') ? 'lsoa2001' : 'lsoa2021'),
  compute: (tables) => tables('tests'),
  funnel: false,
};

/** Rows of the six LSOAs of 2011 in the years that changes are read from. */
const YEARS = [2014, 2019, 2022].flatMap((year) =>
  ROWS.map((row) => ({ ...row, period: `${year}-01-01/P1Y` })),
);

const publish = (indicator: ChoroplethIndicator | SymbolIndicator, rows: readonly Observation[]) =>
  published(
    publishMap({
      indicator,
      slug: 'test',
      place: TOWN,
      tables: () => rows,
      areas: tinyGeography.areas.areas,
    }),
  );

const targetOf = (values: Readonly<Record<string, number>>) =>
  publish(
    TARGET,
    Object.entries(values).map(([code, value]) => counted2007(code, value)),
  );

function counted2007(code: string, value: number): Observation {
  return { ...emptyObservation(code, '2007-06-01/P1M'), value, count: value };
}

function share(code: string, year: number, value: number): Observation {
  return { ...emptyObservation(code, `${year}-01-01/P1Y`), value };
}

const SHARES = [
  ...['10', '20', '30', '40', '90'].map((end, index) => share(`E010000${end}`, 2010, 10 + index)),
  ...['10', '22', '23', '24', '34', '91'].map((end, index) =>
    share(`E010000${end}`, 2025, 20 + index),
  ),
];

const compute = (
  targets = [targetOf({ E01000030: 7, E01000020: 5 }), targetOf({ E01000020: 1 })],
) =>
  computeTargetAreas({
    place: 'town',
    followedBy: { rates: 'rate', changes: 'change', shares: 'share' },
    geography: tinyGeography,
    targets,
    rates: { map: publish(RATE, YEARS), decimals: 1 },
    shares: publish(SHARE, SHARES),
  });

describe('computeTargetAreas', () => {
  it('numbers areas in order of ward, then code: East before West, whatever their figures', () => {
    expect(compute().areas.map(({ number, code, ward }) => [number, code, ward])).toEqual([
      [1, 'E01000030', 'East'],
      [2, 'E01000020', 'West'],
    ]);
  });

  it('adds targets up by area and by group; a target that is not set is not zero', () => {
    const { areas, totals } = compute();
    expect(areas.map(({ targets, sum }) => [targets, sum])).toEqual([
      [[7, null], 7],
      [[5, 1], 6],
    ]);
    expect(totals).toEqual([12, 1]);
  });

  it('puts a split area together again: 100 of 400 is 25.0%', () => {
    const split = compute().areas[1];
    expect(split?.parts).toEqual(['E01000021', 'E01000022']);
    expect(split?.rates[0]).toMatchObject({ value: 25, count: 100, denominator: 400 });
  });

  it('pools targets and others from counts: 105 of 450 is 23.3%, 138 of 640 is 21.6%', () => {
    const [targets, others, all] = compute().claimants.groups;
    expect(targets).toMatchObject({ key: 'targets', areas: 3 });
    expect(targets?.rows[0]).toMatchObject({ value: 23.3, count: 105, denominator: 450 });
    expect(others?.rows[0]).toMatchObject({ value: 21.6, count: 138, denominator: 640 });
    expect(all?.rows[0]).toMatchObject({ value: 22.3, count: 243, denominator: 1090 });
  });

  it('gives changes and gaps with their intervals', () => {
    const { groups, gaps } = compute().claimants;
    expect(groups[0]?.changes).toMatchObject([
      { period: '2014-01-01/P6Y', value: 0, direction: 'no clear change' },
      { period: '2019-01-01/P4Y', value: 0, direction: 'no clear change' },
    ]);
    expect(gaps.map(({ year }) => year)).toEqual([2014, 2019, 2022]);
    expect(gaps[0]?.points).toBeCloseTo(105 / 4.5 - 138 / 6.4, 10);
    expect(gaps[0]?.direction).toBe('no clear change');
  });

  it('gives no share to an area that was split or merged, and counts its parts on neither side', () => {
    const [first, later] = compute().shares;
    expect(first?.areas.map(({ value }) => value)).toEqual([12, 11]);
    expect(first?.others).toEqual({ areas: 3, median: 13, values: [10, 13, 14] });
    expect(later?.areas).toEqual([
      { area: 'E01000030', value: null, splitInto: [] },
      { area: 'E01000020', value: null, splitInto: ['E01000022', 'E01000023', 'E01000024'] },
    ]);
    expect(later?.targets).toEqual({ areas: 0, median: null, values: [] });
    expect(later?.others.values).toEqual([20, 25]);
  });

  it('refuses a target area that cannot be made up exactly, and targets for no area', () => {
    expect(() => compute([targetOf({ E01000090: 3 })])).toThrow(/cannot be made up exactly/);
    expect(() => compute([])).toThrow(/no area has a target/);
  });
});
